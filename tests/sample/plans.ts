import { makeCity, planOf, type SampleCity } from '../../src/sample/index.ts';

/** The plan that the command makes of these words. */
export const planned = (words = '') => planOf(['--to', 'unused', ...words.split(' ').filter(Boolean)]).plan;

export const cityOf = (words = ''): SampleCity => makeCity(planned(words));

/** A sample large enough that rare fields occur. */
export const LARGE = '--stories 400 --stations 200 --needs 400 --news 200 --activities 60 --organizations 80';
