/** Full-text search, exact for Chinese: run on the visitor's device, or in Node, from the files of the built index. */

export { type CountedChoice, type FacetCounts, type Filters, filtersIn } from './facets.ts';
export { type FetchFile, filesAt, INDEX_FOLDER } from './files.ts';
export type { Segment } from './highlight.ts';
export { createOpener } from './opener.ts';
export type { Choice, FacetName, Label, SearchRecord } from './record.ts';
export { facetNames } from './record.ts';
export type { Result } from './results.ts';
export { createSearcher, type Searcher, type SearchOptions, type SearchResults } from './searcher.ts';
