/** Decap as it comes, at a Forgejo or GitLab instead of the desk: its configuration and its page. */
export { writeForgeEditor } from './build.ts';
export { type Forge, forgeConfig, forgeKinds } from './config.ts';
export { cityTerms } from './terms.ts';
export type { CityTerms } from './widgets.ts';
