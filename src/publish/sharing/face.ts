import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Blob, Font, Face as FontFace, type SvgPathCommand, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

/** A character's form: its outline (y upwards) and its width, in thousandths of an em. */
export interface Glyph {
  outline: readonly SvgPathCommand[];
  advance: number;
}

/** A Chinese face in some weights, of which only the slices that a text needs are opened. */
export interface Face {
  /** Opens the slices that hold these characters. */
  prepare(text: string): Promise<void>;
  /** A prepared character's form; the face's own sign for a missing one (〓) where it has none. */
  glyph(character: string, weight: Weight): Glyph;
  /** The characters that the face cannot draw. */
  missing(text: string): string[];
}

/** Titles are heavy, as the site's headings are; the small lines are not. */
export const WEIGHTS = { title: 900, line: 500 } as const;
export type Weight = keyof typeof WEIGHTS;

const GETA = '〓';

/** Opens the Song face that npm brings: one file a slice, each a few hundred characters wide. */
export async function openFace(): Promise<Face> {
  const folder = dirname(
    createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/unicode.json'),
  );
  const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const sliceOf = new Map<number, string>();
  // The first slice that has a character keeps it: Chinese ones come first, so that “” stand a full em wide.
  for (const [slice, range] of Object.entries(ranges))
    for (const code of codesIn(range)) if (!sliceOf.has(code)) sliceOf.set(code, slice.replace(/[[\]]/g, ''));

  const opened = new Map<string, Promise<Record<Weight, Font>>>();
  const fonts = new Map<string, Record<Weight, Font>>();
  const open = async (slice: string) => {
    const woff2 = await readFile(join(folder, 'files', `noto-serif-sc-${slice}-wght-normal.woff2`));
    const face = new FontFace(new Blob(Uint8Array.from(await decompress(woff2)).buffer), 0);
    const both = { title: fontOf(face, 'title'), line: fontOf(face, 'line') };
    fonts.set(slice, both);
    return both;
  };
  const find = (character: string, weight: Weight) => {
    const code = character.codePointAt(0) ?? 0;
    const font = fonts.get(sliceOf.get(code) ?? '')?.[weight];
    const id = font?.glyph(code);
    return font && id ? { outline: font.glyphToJson(id), advance: font.glyphHAdvance(id) } : undefined;
  };
  return {
    async prepare(text) {
      const slices = new Set([...text, GETA].map((character) => sliceOf.get(character.codePointAt(0) ?? 0)));
      for (const slice of slices) {
        if (slice === undefined) continue;
        const opening = opened.get(slice) ?? open(slice);
        opened.set(slice, opening);
        await opening;
      }
    },
    glyph: (character, weight) =>
      find(character, weight) ?? find(GETA, weight) ?? { outline: [], advance: 1000 },
    missing: (text) => [...new Set(text)].filter((character) => !find(character, 'title')),
  };
}

function fontOf(face: FontFace, weight: Weight): Font {
  const font = new Font(face);
  font.setVariations([new Variation('wght', WEIGHTS[weight])]);
  return font;
}

/** The code points of a CSS `unicode-range`. */
function codesIn(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [from = 0, to = from] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}
