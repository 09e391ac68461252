/** Finding in the editor's pages: options of a field by name or pinyin. `fuzzy.ts` serves Decap's own lists. */
export { createOptionSearch, type OptionSearch } from './options.ts';
export { readingsFor } from './readings.ts';
