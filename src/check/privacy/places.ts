import type { CheckedEntry, CheckedFile, CheckedSettings, Content } from '../content.ts';
import { at, type Found, inBody, ofFile } from '../finding.ts';
import type { Path } from '../labels.ts';
import { contactsOf } from './contacts.ts';
import type { Kind } from './hit.ts';
import { type Hit, type Knowledge, scan } from './scan.ts';

/** An identifier in the content, and how to say where it stands. */
export interface Place {
  kind: Kind;
  /** Masked. */
  shown: string;
  /** Where inside an attachment or a picture: `第3页`; empty for text of the content itself. */
  where: string;
  found(problem: string, remedy: string): Found;
}

const known = new WeakMap<Content, readonly Place[]>();

/** Every identifier in the content: in fields, bodies, settings, comments, names of files, and inside of files. */
export function placesIn(content: Content): readonly Place[] {
  const places = known.get(content) ?? [...search(content)];
  known.set(content, places);
  return places;
}

/** What the content knows of itself: its public contacts, and the persons that its entries tell about. */
export function knowledgeOf(content: Content): Knowledge {
  return { ...contactsOf(content), names: new Set() };
}

function* search(content: Content): Generator<Place> {
  const knowledge = knowledgeOf(content);
  for (const entry of content.entries) yield* inText(entry, { ...knowledge, names: namesOf(entry) });
  for (const file of content.settings) yield* inText(file, knowledge);
  for (const file of [...content.entries.map((entry) => entry.file), ...content.uploads, ...content.strays])
    for (const { kind, shown } of scan(file.replace(/\.[a-z\d]{1,5}$/i, ''), knowledge))
      yield { kind, shown, where: '文件名', found: (problem, remedy) => ofFile(file, problem, remedy) };
  for (const [file, { parts }] of content.inside)
    for (const { where, text } of parts)
      for (const { kind, shown, start } of scan(text, knowledge)) {
        const line = where === '' ? lineAt(text, start) : null;
        yield { kind, shown, where, found: (problem, remedy) => ofFile(file, problem, remedy, line) };
      }
}

function* inText(file: CheckedEntry | CheckedSettings, knowledge: Knowledge): Generator<Place> {
  for (const hit of scan(file.source, knowledge)) {
    const line = lineAt(file.source, hit.start);
    const inEntry = 'bodyLine' in file && line >= file.bodyLine ? file : undefined;
    const path = inEntry ? undefined : pathAt(file, line, hit, knowledge);
    yield {
      kind: hit.kind,
      shown: hit.shown,
      where: '',
      found: (problem, remedy) => {
        if (inEntry) return inBody(inEntry, line - inEntry.bodyLine + 1, problem, remedy);
        if (path) return { ...at(file, path, problem, remedy), line };
        return ofFile(file.file, problem, remedy, line);
      },
    };
  }
}

const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

function namesOf({ raw }: CheckedEntry): ReadonlySet<string> {
  const subject = (raw as { subject?: { type?: unknown; name?: unknown } } | null)?.subject;
  return new Set(
    subject?.type === 'person' && typeof subject.name === 'string' && subject.name.length > 1
      ? [subject.name]
      : [],
  );
}

/** The field that holds a line: of those that begin there, the one in which the identifier stands. */
function pathAt(file: CheckedFile, line: number, hit: Hit, knowledge: Knowledge): Path | undefined {
  let best: { path: Path; line: number; holds: boolean } | undefined;
  for (const [path, value] of leaves(file.raw)) {
    const begins = file.lineOf(path);
    if (begins > line || (best && begins < best.line)) continue;
    const holds = [String(path.at(-1)), String(value)].some((text) =>
      scan(text, knowledge).some(({ kind, shown }) => kind === hit.kind && shown === hit.shown),
    );
    if (!best || begins > best.line || (holds && !best.holds)) best = { path, line: begins, holds };
  }
  return best?.path;
}

function* leaves(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  if (typeof value !== 'object' || value === null) {
    if (path.length > 0) yield [path, value];
    return;
  }
  const steps = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, inner] of steps) yield* leaves(inner, [...path, step]);
}
