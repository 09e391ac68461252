/** The address of a new entry: pinyin of its title, made once, then frozen. */
export { newEntryFields } from './before-save.ts';
export { freeSlug, slugOf } from './slug.ts';
export { withTermIds } from './term-ids.ts';
