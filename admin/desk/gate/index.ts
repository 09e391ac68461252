/** What content must pass: an entry when it is saved, the whole when it becomes public. */
export { ContentGate } from './content-gate.ts';
export { ContentView } from './content-view.ts';
export { EntryGate } from './entry-gate.ts';
export type { Facts } from './facts.ts';
export { checkMedia } from './media-gate.ts';
