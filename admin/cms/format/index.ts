/** Content files to forms and back: what an editor did not change keeps its bytes. */

export { readEntry, readSettings, SOURCE, writeEntry, writeSettings } from './entry-file.ts';
export { isEqual } from './equal.ts';
export { isRecord, tidy } from './tidy.ts';
