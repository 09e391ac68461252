/** How long something takes, in milliseconds. A busy machine lengthens the clock's time more than the processor's. */
export interface Timing {
  /** Of the first run by the clock, before the machine has warmed to it. */
  first: number;
  /** Of the quickest run by the clock. */
  least: number;
  /** This thread's processor time, the mean of all runs after the first: it is counted in ticks of some milliseconds. */
  processor: number;
}

/** Runs several pieces of work in turn, so that what else the machine does burdens them alike. */
export function timeInTurn<N extends string>(
  runs: number,
  works: Record<N, () => unknown>,
): Record<N, Timing> {
  const names = Object.keys(works) as N[];
  const taken = new Map(names.map((name) => [name, { clock: [] as number[], processor: 0 }]));
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      const began = performance.now();
      const used = process.threadCpuUsage();
      works[name]();
      const { user, system } = process.threadCpuUsage(used);
      const times = taken.get(name);
      times?.clock.push(performance.now() - began);
      if (times && run > 0) times.processor += (user + system) / 1000 / (runs - 1);
    }
  }
  const round = (ms = 0) => Math.round(ms * 100) / 100;
  const timing = (name: N): Timing => {
    const { clock = [], processor } = taken.get(name) ?? {};
    return { first: round(clock[0]), least: round(Math.min(...clock)), processor: round(processor) };
  };
  return Object.fromEntries(names.map((name) => [name, timing(name)])) as Record<N, Timing>;
}

/** One line for people. */
export const timingLine = (name: string, { first, least, processor }: Timing): string =>
  `  ${least.toFixed(2).padStart(7)}  ${name} (processor time on average ${processor.toFixed(2)}, first run ${first.toFixed(1)})\n`;
