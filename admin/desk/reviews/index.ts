/** An entry's way from a draft through its reviews to the public, and out of it again. */
export { allDrafts, type Draft, demandDraft, type EntryPlace, publicScopes, readDraft } from './drafts.ts';
export { type DraftHistory, type Passed, trailer } from './history.ts';
export { type Turn, turnOf } from './may.ts';
export { discard, publish } from './publish.ts';
export { pass, sendBack } from './review.ts';
export { checkOptionsOf, contentViews, type ReviewRoom } from './room.ts';
export { demandRole, moveTo } from './rules.ts';
export { type SavedEntry, saveDraft, savePublic } from './save.ts';
export { allSteps, type ReviewPolicy, type Step, statusOf, stepsFor, stepWaitingAt } from './steps.ts';
export { remove, withdraw } from './withdraw.ts';
