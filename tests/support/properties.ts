/**
 * How the properties are tried. Every run draws the same values, so that a green change stays green:
 * `FC_SEED` draws others (a number, or `random`), and `FC_RUNS=20` draws twenty times as many. A failure
 * names its seed.
 */
import fc from 'fast-check';

const SEED = 20150305;

const { FC_SEED = '', FC_RUNS = '' } = process.env;

/** How many times as many runs as usual. */
export const TIMES = Number(FC_RUNS) || 1;

/** As many runs as a property needs that is dearer, or meets rarer cases, than fast-check's hundred suit. */
export const runs = (usual: number) => ({ numRuns: usual * TIMES });

const seed = FC_SEED === 'random' ? Date.now() % 2 ** 31 : Number(FC_SEED) || SEED;
fc.configureGlobal({ seed, ...runs(100) });
