/** The geometry of the charts that a build draws: numbers in, marks of a small drawing out. */
export * from './progress-bars.ts';
export * from './small-multiples.ts';
