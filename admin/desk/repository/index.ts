/** The content repository: what is public, what is being written, and every step between, in bare git. */
export type { Plan, Step } from './branch.ts';
export { Cache } from './cache.ts';
export { type Commit, oneLine, type Person } from './commit.ts';
export { type ContentFile, ContentRepository, type DraftRef, draftRef } from './content-repository.ts';
export { inspectRepository, MAIN, removeStaleLocks, tidyRepository } from './create.ts';
export { runGit } from './git.ts';
export { Mirror } from './mirror.ts';
export type { Oid } from './object.ts';
export { syncFolder } from './object-writer.ts';
export {
  folderOf,
  type MediaExtension,
  mediaLimits,
  type Place,
  placeOf,
  placeOfEntry,
  textLimits,
} from './paths.ts';
export { forgetUnreachable, objectsWith, type Purged, rewriteWithout, stillThere } from './purge.ts';
export { type RefChange, RefMoved } from './update-ref.ts';
