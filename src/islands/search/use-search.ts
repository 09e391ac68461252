import { useEffect, useMemo, useState } from 'react';
import {
  createOpener,
  filesAt,
  filtersIn,
  INDEX_FOLDER,
  type SearchResults,
} from '../../find/search/index.ts';
import type { UrlState } from '../url-state.ts';

export const PAGE_SIZE = 10;

/** The page of results that the address asks for, from 1. */
export const pageOf = (state: UrlState) => Math.max(1, Number.parseInt(state.get('page') ?? '1', 10) || 1);

export type Answer =
  | { state: 'idle' | 'searching' | 'failed' }
  /** `asked` is what was asked for: the address may ask for something else by now. */
  | { state: 'found'; asked: UrlState; found: SearchResults };

/** Searches whenever the address changes; a later question overtakes an earlier one. */
export function useSearch(base: string, state: UrlState): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: 'idle' });
  const open = useMemo(() => createOpener(filesAt(`${base}${INDEX_FOLDER}/`)), [base]);
  useEffect(() => {
    const query = state.get('q') ?? '';
    if (query === '') {
      setAnswer({ state: 'idle' });
      // While the visitor types. Whatever goes wrong is said when something is asked.
      open().catch(() => undefined);
      return;
    }
    let current = true;
    setAnswer((before) => (before.state === 'found' ? before : { state: 'searching' }));
    const search = async (anew?: boolean) => {
      const options = { filters: filtersIn(state), page: pageOf(state), pageSize: PAGE_SIZE };
      return (await open(anew)).search(query, options);
    };
    // Each publication takes the index before it away.
    search()
      .catch(() => search(true))
      .then((found) => current && setAnswer({ state: 'found', asked: state, found }))
      .catch(() => current && setAnswer({ state: 'failed' }));
    return () => {
      current = false;
    };
  }, [open, state]);
  return answer;
}
