/** What must hold before a word is public: one rule a file, from the whole content root to findings in Chinese. */
export { checkContent, checkFile } from './check.ts';
export type { Finding, Level } from './finding.ts';
export { type CheckOptions, checkOptions } from './options.ts';
export { printFindings } from './print.ts';
export { type Contacts, contactsIn, discreetName, scan } from './privacy/index.ts';
export { rules } from './rules/index.ts';
export { NEED_DAYS, STATION_DAYS } from './rules/stale.ts';
export { type Summary, summarize } from './summary.ts';
