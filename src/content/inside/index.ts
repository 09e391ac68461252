/** Reads what media files say inside: the words of attachments, and what was written into pictures and films. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { readFrom } from './boxes.ts';
import { readFilm, readFilmAt } from './film.ts';
import { type Inside, nothing, unreadable, words } from './inside.ts';

export type { Inside, Part } from './inside.ts';

const TEXTS = new Set([
  '.vtt',
  '.txt',
  '.csv',
  '.md',
  '.json',
  '.xml',
  '.html',
  '.htm',
  '.yml',
  '.yaml',
  '.ics',
  '.srt',
  '.geojson',
]);
const PICTURES = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif']);
/** Films and sound are large: of them only what was written about them is read. */
const FILMS = new Set(['.mp4', '.m4v', '.webm', '.mov', '.mp3']);

/** Reads one file's bytes by the ending of its name. Never throws: what cannot be read is a fault. */
export async function readInside(name: string, bytes: Buffer): Promise<Inside> {
  const ending = extname(name).toLowerCase();
  if (ending === '.svg') return words([{ where: '', text: drawnWords(bytes.toString('utf8')) }]);
  if (TEXTS.has(ending)) return words([{ where: '', text: bytes.toString('utf8') }]);
  if (FILMS.has(ending)) return readFilm(readFrom(bytes), bytes.length);
  if (PICTURES.has(ending))
    return bytes.length === 0 ? nothing : (await import('./pictures/index.ts')).readPicture(bytes);
  if (ending === '.pdf') return (await import('./pdf.ts')).readPdf(bytes);
  if (['.docx', '.xlsx', '.pptx'].includes(ending)) return (await import('./office.ts')).readOffice(bytes);
  // Older formats, archives, and whatever else no reader here knows.
  return unreadable(`${ending ? `${ending} ` : '没有扩展名的'}文件里的文字无法检查`);
}

// Where the lines of a drawing run, which is thousands of digits.
const SHAPES =
  /(?<=\s)(?:d|points|values|keyTimes|style|viewBox|\w*[tT]ransform|[cfd]?[xy][12]?|r[xy]?|width|height|offset|opacity|(?:stroke|fill|font)-[a-z]+)\s*=\s*(?:"[^"]*"|'[^']*')|data:[\w/+;=-]+,[\w/+%=]+/g;

/** A drawing without its shapes: what it says, on the lines where it says it. */
const drawnWords = (svg: string): string => svg.replace(SHAPES, (shape) => shape.replace(/[^\n]/g, ' '));

// The same file is read again and again while an editor works; its bytes tell what is in it.
const MOST_KNOWN = 500;
const known = new Map<string, Promise<Inside>>();
const AT_ONCE = 8;

/** Reads the media files of a content root, by their names. */
export async function readInsides(root: string, media: readonly string[]): Promise<Map<string, Inside>> {
  const found = new Map<string, Inside>();
  for (let at = 0; at < media.length; at += AT_ONCE)
    await Promise.all(
      media.slice(at, at + AT_ONCE).map(async (file) => {
        const path = join(root, file);
        const isFilm = FILMS.has(extname(file).toLowerCase());
        found.set(file, isFilm ? readFilmAt(path) : await readOnce(file, await readFile(path)));
      }),
    );
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function readOnce(file: string, bytes: Buffer): Promise<Inside> {
  const key = `${extname(file)} ${createHash('sha256').update(bytes).digest('base64')}`;
  const reading = known.get(key) ?? readInside(file, bytes);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, reading);
  return reading;
}
