import { type Folded, foldWithPlaces } from './fold.ts';

/** A stretch of text as it reads; `hit` where it is a word that was looked for. */
export interface Segment {
  text: string;
  hit: boolean;
}

/** From one place in a text to another. */
export interface Span {
  start: number;
  end: number;
}

/** Where the folded `words` stand in a text, in order; spans that touch or overlap become one. */
export function spansIn(folded: Folded, words: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const word of words) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
      spans.push({ start: folded.starts[at] ?? 0, end: folded.ends[at + word.length - 1] ?? 0 });
    }
  }
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of spans) {
    const previous = joined.at(-1);
    if (previous && span.start <= previous.end) previous.end = Math.max(previous.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** Cuts `text` from `start` to `end` into segments along the spans. */
export function segmentsOf(text: string, spans: readonly Span[], { start, end }: Span): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  const add = (to: number, hit: boolean) => {
    if (to > at) segments.push({ text: text.slice(at, to), hit });
    at = Math.max(at, to);
  };
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue;
    add(span.start, false);
    add(Math.min(span.end, end), true);
  }
  add(end, false);
  return segments;
}

/** The whole of a text, with the words marked. */
export const highlight = (text: string, words: readonly string[]): Segment[] =>
  segmentsOf(text, spansIn(foldWithPlaces(text), words), { start: 0, end: text.length });
