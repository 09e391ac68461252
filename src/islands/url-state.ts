import { useCallback, useEffect, useState } from 'react';

/** What an island shows, as the address says it: shared and bookmarked with the address, kept nowhere else. */
export type UrlState = URLSearchParams;

/**
 * The address's query as state. Empty until the page is alive, so that the first drawing equals the build's;
 * changes replace the address without a new entry in the history.
 */
export function useUrlState(): [UrlState, (change: (state: UrlState) => void) => void] {
  const [state, setState] = useState<UrlState>(() => new URLSearchParams());
  useEffect(() => {
    const read = () => setState(new URLSearchParams(window.location.search));
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);
  const update = useCallback((change: (state: UrlState) => void) => {
    const next = new URLSearchParams(window.location.search);
    change(next);
    const query = next.toString();
    window.history.replaceState(
      null,
      '',
      `${window.location.pathname}${query ? `?${query}` : ''}${window.location.hash}`,
    );
    setState(next);
  }, []);
  return [state, update];
}

/** Sets a key, or takes it out when the value is empty. */
export function setOrDelete(state: UrlState, key: string, value: string | undefined): void {
  if (value) state.set(key, value);
  else state.delete(key);
}

/** Adds a value to a repeated key, or takes it out when it is there. */
export function toggle(state: UrlState, key: string, value: string): void {
  const values = state.getAll(key);
  state.delete(key);
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  for (const one of next) state.append(key, one);
}
