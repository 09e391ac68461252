import { useSyncExternalStore } from 'react';

/** An entry whose form is open. */
export interface OpenEntry {
  collection: string;
  slug: string;
}

/** The entry that an address of the editor names; undefined for lists, new entries and other screens. */
export function entryAt(hash: string): OpenEntry | undefined {
  const [, collection, slug] = /^#\/collections\/([^/]+)\/entries\/([^/?]+)/.exec(hash) ?? [];
  return collection && slug ? { collection, slug } : undefined;
}

/** The collection whose list an address of the editor names. */
export const listAt = (hash: string): string | undefined => /^#\/collections\/([^/]+)\/?$/.exec(hash)?.[1];

/** The screen of the workbench. Decap knows no such place and shows nothing of its own there. */
export const WORKBENCH = '#/desk';

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** Where the editor is, as its address says. */
export const useHash = (): string => useSyncExternalStore(listen, () => location.hash);
