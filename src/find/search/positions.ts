/** Ascending positions that all lists share, each list moved back by its offset. */
export function commonStarts(lists: readonly { positions: Uint32Array; offset: number }[]): Uint32Array {
  const [first, ...others] = lists.toSorted((a, b) => a.positions.length - b.positions.length);
  if (first === undefined) return new Uint32Array();
  let starts = first.positions.filter((position) => position >= first.offset);
  starts.forEach((position, at) => {
    starts[at] = position - first.offset;
  });
  for (const { positions, offset } of others) {
    let at = 0;
    starts = starts.filter((start) => {
      while (at < positions.length && (positions[at] ?? 0) < start + offset) at += 1;
      return positions[at] === start + offset;
    });
  }
  return starts;
}

/** All positions of several lists, ascending. */
export function merged(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}
