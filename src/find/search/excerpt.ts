import type { Card } from './card.ts';
import { type Folded, foldWithPlaces } from './fold.ts';
import { type Segment, type Span, segmentsOf, spansIn } from './highlight.ts';

/** How much text an excerpt shows before a word and in all, in UTF-16 units. */
const BEFORE = 24;
const LENGTH = 90;
/** Words far apart are shown each in a piece of its own. */
const MOST_PIECES = 3;

/**
 * Shows each of the folded words once in context: in the body's slice, else in the summary, else in a
 * label. A page that holds them in its title alone opens with its own first words.
 */
export function excerptOf(card: Card, words: readonly string[]): Segment[] {
  const labels = card.labels.map(({ name, text }) => ({ lead: `${name}：`, text }));
  const sources = [{ lead: '', text: card.slice }, { lead: '', text: card.summary ?? '' }, ...labels];
  const excerpt: Segment[] = [];
  let missing = words;
  let left = MOST_PIECES;
  for (const { lead, text } of sources) {
    if (missing.length === 0) break;
    const folded = foldWithPlaces(text);
    const pieces = piecesOf(text, folded, missing, left);
    if (pieces.length === 0) continue;
    if (excerpt.length > 0 && excerpt.at(-1) !== gap) excerpt.push(gap);
    if (lead !== '') excerpt.push({ text: lead, hit: false });
    excerpt.push(...assemble(text, pieces, spansIn(folded, words)));
    missing = missing.filter((word) => !folded.text.includes(word));
    left -= pieces.length;
  }
  return excerpt.length > 0 ? excerpt : openingOf(card.summary || card.slice);
}

const gap: Segment = { text: '…', hit: false };

const openingOf = (text: string): Segment[] =>
  assemble(text, [{ start: 0, end: Math.min(endOfBlock(text, 0), LENGTH) }], []);

/** A stretch around the first place of each word, in order; a word that a stretch shows needs no other. */
function piecesOf(text: string, folded: Folded, words: readonly string[], most: number): Span[] {
  const pieces: Span[] = [];
  for (const word of words) {
    const [first] = spansIn(folded, [word]);
    const isShown = first && pieces.some(({ start, end }) => start <= first.start && first.end <= end);
    if (first && !isShown && pieces.length < most) pieces.push(pieceAround(text, first));
  }
  pieces.sort((a, b) => a.start - b.start);
  return pieces.reduce<Span[]>((joined, piece) => {
    const previous = joined.at(-1);
    if (previous && piece.start <= previous.end) previous.end = Math.max(previous.end, piece.end);
    else joined.push(piece);
    return joined;
  }, []);
}

/** Within the word's own block, from the start of a clause if one is near. */
function pieceAround(text: string, word: Span): Span {
  const from = startOfBlock(text, word.start);
  const to = endOfBlock(text, word.end);
  let start = Math.max(from, word.start - BEFORE);
  if (start > from) start += clauseStart.exec(text.slice(start, word.start))?.[0].length ?? 0;
  return { start, end: Math.min(to, Math.max(word.end, start + LENGTH)) };
}

const clauseStart = /^.{0,12}?[。！？；，、：,;:!?\s]/u;

function assemble(text: string, pieces: readonly Span[], spans: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (at === 0 && piece.start > startOfBlock(text, piece.start)) segments.push(gap);
    segments.push(...segmentsOf(text, spans, piece));
    if (at < pieces.length - 1 || piece.end < endOfBlock(text, piece.end)) segments.push(gap);
  }
  return segments;
}

const startOfBlock = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function endOfBlock(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
