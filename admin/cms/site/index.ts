/** The published site as the editor's pages know it: what forms choose from and previews look up. */
export { type Option, optionsFor } from './options.ts';
export { loadSite, siteRoot, theSite } from './site.ts';
