/** Draws that are the same on every machine and every run. */
export interface Random {
  chance(share: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  /** So many different ones, in the order of the list; fewer where there are not so many. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Mulberry32: small, seeded, good enough to spread a test set. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    chance: (share) => next() < share,
    between,
    pick: <T>(list: readonly T[]) => list[between(0, list.length - 1)] as T,
    some: (list, count) => {
      const left = list.map((_, index) => index);
      const taken = new Set<number>();
      while (taken.size < count && left.length > 0) {
        for (const index of left.splice(between(0, left.length - 1), 1)) taken.add(index);
      }
      return list.filter((_, index) => taken.has(index));
    },
  };
}
