/**
 * Folding: two spellings that a reader takes for the same fold to the same text. Case and full or half
 * width are gone (Unicode NFKC), and so is white space unless it stands between two words of a script
 * that needs it. The end of a block stays, as `\n`.
 */
export function fold(source: string): string {
  let text = '';
  eachPiece(source, (piece) => {
    text += piece;
  });
  return text;
}

/** Folded text that knows where it came from. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where in the source the character begins and ends that it came from. */
  starts: readonly number[];
  ends: readonly number[];
}

/** Folds, and keeps the way back to the source. */
export function foldWithPlaces(source: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  eachPiece(source, (piece, start, end) => {
    text += piece;
    const isCopy = piece.length === end - start;
    for (let at = 0; at < piece.length; at++) {
      starts.push(isCopy ? start + at : start);
      ends.push(isCopy ? start + at + 1 : end);
    }
  });
  return { text, starts, ends };
}

// What folds to itself whatever stands around it: nearly all Chinese text. A mark would join its last character.
const plainRun = /[\u3400-\u4db5\u4e00-\u9fefa-z0-9]+(?![\p{M}ﾞﾟ])/uy;
// White space alone, or a character with the marks that combine with it, half-width sound marks too.
const cluster = /\s|.[\p{M}ﾞﾟ]*/suy;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const spaces = /\s/g;
const chinese = /[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Calls `emit` with each piece of folded text and the stretch of the source that it came from. */
function eachPiece(source: string, emit: (piece: string, start: number, end: number) => void): void {
  let last = '';
  let gap = '';
  let gapAt = 0;
  for (let at = 0; at < source.length; ) {
    const start = at;
    const run = matchAt(plainRun, source, at);
    const found = run || matchAt(cluster, source, at);
    at += found.length;
    const folded = run || found.normalize('NFKC').toLowerCase().replace(invisible, '');
    const piece = run || folded.replace(spaces, '');
    if (piece === '') {
      if (gap === '') gapAt = start;
      if (found === '\n') gap = '\n';
      else if (folded !== '') gap ||= ' ';
      continue;
    }
    if (gap !== '' && last !== '' && (gap === '\n' || (needsSpace(last) && needsSpace(piece.charAt(0)))))
      emit(gap, gapAt, start);
    gap = '';
    emit(piece, start, at);
    last = piece.slice(-1);
  }
}

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

/** The Chinese characters that folding never touches. */
export const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fef) || (unit >= 0x3400 && unit <= 0x4db5);

const needsSpace = (piece: string): boolean => wordCharacter.test(piece) && !chinese.test(piece);
