/** What a city sets about its desk: one file and the environment, checked before anything starts. */
export { ConfigWrong, loadConfig } from './load.ts';
export type { Config } from './schema.ts';
