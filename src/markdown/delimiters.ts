import { type Flanking, flanking } from './flanking.ts';
import { hidesNames, type NameMask, namePlace } from './names.ts';

/** A stretch of emphasis: `[start, end)` with `width` delimiters at either end. */
export interface Span {
  kind: 'em' | 'strong' | 'del';
  start: number;
  end: number;
  width: 1 | 2;
}

/** A run of one delimiter character; `start` and `left` shrink as its characters are used. */
interface Run extends Flanking, NameMask {
  char: string;
  start: number;
  left: number;
  /** As written: CommonMark's rules 9 and 10 count the whole run. */
  length: number;
}

/**
 * Pairs the delimiters of one stretch of inline text by CommonMark's algorithm (appendix, “process
 * emphasis”), in linear time. Code, links and escapes are masked in `text`. Gives the spans by start.
 */
export function pairDelimiters(text: string): Map<number, Span> {
  const spans = new Map<number, Span>();
  const openers: Run[] = [];
  // Where a closer found no opener, later closers of its sort need not look again.
  const searched = new Map<string, number>();

  for (const run of runsOf(text)) {
    const sort = [run.char, run.length, run.opens, run.afterHan, run.atPause].join();
    while (run.closes && run.left > 0) {
      const opener = findOpener(openers, run, searched.get(sort) ?? 0, text);
      if (opener === undefined) {
        searched.set(sort, run.start);
        break;
      }
      while (openers.at(-1) !== opener) openers.pop();
      const span = join(opener, run);
      spans.set(span.start, span);
      if (opener.left === 0) openers.pop();
    }
    if (run.opens && run.left > 0) openers.push(run);
  }
  return spans;
}

function* runsOf(text: string): Generator<Run> {
  for (const { 0: written, index } of text.matchAll(/\*+|_+|~+/g)) {
    const { length } = written;
    const char = written.charAt(0);
    // One tilde is a range in Chinese (9~11 点): only two strike out.
    if (char === '~' && length !== 2) continue;
    const end = index + length;
    yield {
      char,
      start: index,
      left: length,
      length,
      ...flanking(text, index, end),
      ...namePlace(text, index, end),
    };
  }
}

function findOpener(openers: Run[], closer: Run, from: number, text: string): Run | undefined {
  for (let at = openers.length - 1; at >= 0; at--) {
    const opener = openers[at];
    if (opener === undefined || opener.start < from) return undefined;
    if (matches(opener, closer) && !hidesNames(text, opener, closer)) return opener;
  }
  return undefined;
}

function matches(opener: Run, closer: Run): boolean {
  if (opener.char !== closer.char) return false;
  const eitherWay = opener.closes || closer.opens;
  const multipleOfThree = (opener.length + closer.length) % 3 === 0 && opener.length % 3 !== 0;
  return !(eitherWay && multipleOfThree);
}

/** Uses up one or two delimiters on the inner side of both runs. */
function join(opener: Run, closer: Run): Span {
  const width = opener.left > 1 && closer.left > 1 ? 2 : 1;
  opener.left -= width;
  closer.left -= width;
  closer.start += width;
  const start = opener.start + opener.left;
  const kind = opener.char === '~' ? 'del' : width === 2 ? 'strong' : 'em';
  return { kind, start, end: closer.start, width };
}
