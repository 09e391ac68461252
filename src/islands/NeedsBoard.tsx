import { type ReactNode, useMemo } from 'react';
import { createBoard } from '../find/needs/board.ts';
import type { BoardNeed } from '../find/needs/board-need.ts';
import { type BoardFacet, type BoardKey, readFilters } from '../find/needs/filters.ts';
import { BoardFilter } from './board/BoardFilter.tsx';
import { Loosen } from './board/Loosen.tsx';
import { NeedList } from './board/NeedList.tsx';
import { setOrDelete, useUrlState } from './url-state.ts';
import { useJson } from './use-json.ts';
import { useNow } from './use-now.ts';
import { useOffline } from './use-offline.ts';

interface Props {
  /** The site's base path, `/`. */
  base: string;
  facets: readonly BoardFacet[];
  /** The list as the build drew it, until the needs are here. */
  children?: ReactNode;
}

/** The needs board: narrowed by what the visitor chooses, as things stand this minute. All on this device. */
export const NeedsBoard = ({ base, facets, children }: Props) => {
  const [query, update] = useUrlState();
  const now = useNow();
  useOffline(base);
  const needs = useJson<BoardNeed[]>(`${base}find/needs.json`, true);
  const board = useMemo(
    () => (needs.state === 'ready' && now ? createBoard(needs.data, now) : undefined),
    [needs, now],
  );
  const filters = useMemo(() => readFilters(query, facets), [query, facets]);
  const result = useMemo(() => board?.(filters), [board, filters]);
  if (!result || !now) return children;

  const choose = (key: BoardKey, value: string | undefined) =>
    update((next) => setOrDelete(next, key, value));
  const clear = () =>
    update((next) => {
      for (const { key } of facets) next.delete(key);
    });
  const chosen = facets.filter(({ key }) => filters[key] !== undefined);
  const { found, counts, without } = result;
  return (
    <div className="board">
      <form className="board-form" aria-label="筛选需求" onSubmit={(event) => event.preventDefault()}>
        {facets.map((facet) => (
          <BoardFilter
            key={facet.key}
            facet={facet}
            chosen={filters[facet.key]}
            counts={counts[facet.key]}
            without={without[facet.key]}
            onChoose={(value) => choose(facet.key, value)}
          />
        ))}
      </form>
      <h2 className="visually-hidden">找到的需求</h2>
      <p className="list-count board-count">
        <span role="status">{found.length > 0 ? `${found.length}条需求` : '没有符合全部条件的需求'}</span>
        {chosen.length > 0 ? (
          <button type="button" className="button-plain" onClick={clear}>
            清除全部条件
          </button>
        ) : null}
      </p>
      {found.length > 0 ? (
        <NeedList key={query.toString()} needs={found} now={now} base={base} />
      ) : (
        <Loosen chosen={chosen} filters={filters} without={without} onLoosen={choose} onClear={clear} />
      )}
    </div>
  );
};
