/** How long something takes, in milliseconds. */
export interface Timing {
  /** The first run, before the machine has warmed to it. */
  first: number;
  median: number;
}

/** Runs several pieces of work in turn, so that what else the machine does burdens them alike. */
export function timeInTurn<N extends string>(
  runs: number,
  works: Record<N, () => unknown>,
): Record<N, Timing> {
  const names = Object.keys(works) as N[];
  const taken = new Map<N, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      const began = performance.now();
      works[name]();
      taken.get(name)?.push(performance.now() - began);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summary(taken.get(name) ?? [])])) as Record<N, Timing>;
}

function summary(times: readonly number[]): Timing {
  const round = (ms: number | undefined) => Math.round((ms ?? 0) * 100) / 100;
  return { first: round(times[0]), median: round(times.toSorted((a, b) => a - b)[times.length >> 1]) };
}
