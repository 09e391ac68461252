/** Punctuation that may not begin a line, and that may not end one (GB/T 15834, W3C clreq). */
const CLOSING = /^[，。、；：！？”’）》〉】〕…—～·,.;:!?)\]%％℃]/u;
const OPENING = /[“‘（《〈【〔([]$/u;
const PAUSE = /[，。、；：！？”’）》〉】〕…—·\s]$/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Breaks a title into the fewest lines of `width`, as even as can be: words stay whole, a line ends at a
 * pause where it costs little, and no line begins or ends with a mark that may not stand there.
 * `measure` gives a text's width in the unit of `width`; it must add up character by character.
 */
export function linesOf(text: string, width: number, measure: (text: string) => number): string[] {
  const pieces = piecesOf(text, width, measure);
  const widths = pieces.map(measure);
  const ways: Way[] = [{ from: 0, lines: 0, cost: 0 }];
  for (let end = 1; end <= pieces.length; end += 1) {
    const pause = end === pieces.length || PAUSE.test(pieces[end - 1] ?? '');
    let room = width;
    for (let from = end - 1; from >= 0; from -= 1) {
      room -= widths[from] ?? 0;
      const before = ways[from];
      if (!before || (room < 0 && from < end - 1)) break;
      const cost = before.cost + room ** 2 + (pause ? 0 : (width / 2) ** 2);
      const way = { from, lines: before.lines + 1, cost };
      if (isBetter(way, ways[end])) ways[end] = way;
    }
  }
  const lines: string[] = [];
  for (let end = pieces.length; end > 0; end = ways[end]?.from ?? 0)
    lines.unshift(pieces.slice(ways[end]?.from, end).join('').trim());
  return lines;
}

/** The best setting of a text's beginning: where its last line begins, how many lines, how uneven. */
interface Way {
  from: number;
  lines: number;
  cost: number;
}

const isBetter = (one: Way, other: Way | undefined) =>
  other === undefined || one.lines < other.lines || (one.lines === other.lines && one.cost < other.cost);

/** The pieces between which a line may break: words with their marks, figures with what they count. */
function piecesOf(text: string, width: number, measure: (text: string) => number): string[] {
  const whole = joined([...words.segment(text)].map(({ segment }) => segment));
  return whole.flatMap((piece) => (measure(piece) > width ? joined([...piece]) : [piece]));
}

function joined(segments: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const segment of segments) {
    const last = pieces.at(-1);
    const counts = last !== undefined && /^\d+$/.test(last) && !OPENING.test(segment);
    if (last !== undefined && (CLOSING.test(segment) || OPENING.test(last) || counts))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
