/** From public content to the live site: checked, built apart, switched in one rename, kept for going back. */
export type { Builder } from './build.ts';
export { goBack } from './go-back.ts';
export { type Publication, Publications } from './publications.ts';
export { Publisher, type PublisherParts, type Stage } from './publisher.ts';
export { type Release, Releases } from './releases.ts';
