import {
  publishUnpublishedEntry,
  updateUnpublishedEntryStatus,
} from 'decap-cms-core/dist/esm/actions/editorialWorkflow';
import { store } from 'decap-cms-core/dist/esm/redux';
import { useSyncExternalStore } from 'react';

// Decap offers no hook for either: the bar beside its form reads and moves the very state that the form shows.
const listen = (changed: () => void) => store.subscribe(changed);

/** Whether the open form holds changes that are not saved. */
export const useUnsaved = (): boolean =>
  useSyncExternalStore(listen, () => store.getState().entryDraft.get('hasChanged') === true);

/** Changes whenever Decap has learnt something about drafts: one was saved, moved, published or given up. */
export const useDraftsMark = (): unknown =>
  useSyncExternalStore(listen, () => store.getState().editorialWorkflow);

/** Moves an entry on to the next review, in Decap's own way: the form follows. */
export function moveOn(collection: string, slug: string, from: string, to: string): void {
  store.dispatch(updateUnpublishedEntryStatus(collection, slug, from, to));
}

/** Passes the last review, in Decap's own way. */
export function signEntry(collection: string, slug: string): void {
  store.dispatch(publishUnpublishedEntry(collection, slug));
}
