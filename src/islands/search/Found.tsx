import { memo } from 'react';
import type { FacetName, SearchResults } from '../../find/search/index.ts';
import { toggle, type UrlState } from '../url-state.ts';
import { Filters } from './Filters.tsx';
import { Item } from './Item.tsx';
import { Pages } from './Pages.tsx';
import { PAGE_SIZE, pageOf } from './use-search.ts';

interface Props {
  found: SearchResults;
  /** What was asked for. */
  asked: UrlState;
  update(change: (state: UrlState) => void): void;
  base: string;
}

/** A page of results, the ways to narrow them, and the way to the next page. Not drawn anew for what is typed. */
export const Found = memo(({ found, asked, update, base }: Props) => {
  const { total, results } = found.partial ?? found;
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(pageOf(asked), last);
  const types = new Map(found.facets.type.map(({ id, name }) => [id, name]));
  const narrow = (name: FacetName, id: string) =>
    update((next) => {
      toggle(next, name, id);
      next.delete('page');
    });
  return (
    <>
      <Filters facets={found.facets} state={asked} onToggle={narrow} />
      <ol className="search-results" start={(page - 1) * PAGE_SIZE + 1}>
        {results.map((result) => (
          <Item
            key={result.url}
            result={result}
            type={types.get(result.type)}
            base={base}
            partial={found.partial !== undefined}
          />
        ))}
      </ol>
      {last > 1 ? <Pages page={page} last={last} state={asked} update={update} /> : null}
    </>
  );
});
