/** What the inspection rules judge by. */
export { isForeign, type Place } from './addresses.ts';
export { type Facts, factsOf, type Given } from './facts.ts';
export type { PageFacts, PageLink } from './page-facts.ts';
export { LEAVING_WORDS, scanPage } from './scan-page.ts';
export { type BuiltSite, isPage, scanSite } from './scan-site.ts';
