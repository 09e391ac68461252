import { resolve } from 'node:path';
import { loadSite } from '../../../src/content/load.ts';
import { tinyCity } from './open-data.ts';

/** The city that this repository is built for. */
export const defaultCity = await loadSite(resolve('content'));

/** Whatever holds of open data holds of an invented city and of the default one. */
export const cities = [
  ['an invented city', tinyCity],
  ['the default city', defaultCity],
] as const;
