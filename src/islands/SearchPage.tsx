import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import {
  createSearcher,
  type FacetName,
  facetNames,
  filesAt,
  filtersIn,
  INDEX_FOLDER,
  type Result,
  type Searcher,
  type SearchResults,
  type Segment,
} from '../find/search/index.ts';
import { setOrDelete, toggle, type UrlState, useUrlState } from './url-state.ts';

interface Props {
  /** The site's base path, `/`. */
  base: string;
  /** What helps when nothing is asked or found, as the build drew it. */
  children?: ReactNode;
}

const PAGE_SIZE = 10;
const facetLabels: Record<FacetName, string> = { type: '类别', unit: '单位', year: '年份', theme: '主题月' };

type Answer = { state: 'idle' | 'searching' | 'failed' } | { state: 'found'; found: SearchResults };

/** 搜索: the words, filters and page stand in the address; everything runs on this device. */
export const SearchPage = ({ base, children }: Props) => {
  const [state, update] = useUrlState();
  const [typed, setTyped] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  const query = state.get('q') ?? '';
  const answer = useSearch(base, state);
  useSlash(box);
  const ask = (words: string) =>
    update((next) => {
      setOrDelete(next, 'q', words.trim());
      next.delete('page');
    });

  return (
    <search className="search">
      <form
        className="search-form"
        action={`${base}search/`}
        onSubmit={(event) => {
          event.preventDefault();
          ask(typed ?? query);
        }}
      >
        <label htmlFor="search-words">搜什么</label>
        <div className="place-input">
          <input
            id="search-words"
            ref={box}
            type="search"
            name="q"
            autoComplete="off"
            placeholder="一个或几个词，用空格隔开；拼音也行"
            value={typed ?? query}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className="button button-main">
            搜索
          </button>
        </div>
      </form>
      <div aria-live="polite">
        {answer.state === 'searching' ? <p className="list-count">正在找…</p> : null}
        {answer.state === 'failed' ? (
          <p className="warning">搜索用的文件没有下载成功，请检查网络后再试。</p>
        ) : null}
        {answer.state === 'found' ? <Total found={answer.found} query={query} /> : null}
      </div>
      {answer.state === 'found' ? (
        <Found found={answer.found} state={state} update={update} base={base} />
      ) : null}
      {answer.state === 'idle' || (answer.state === 'found' && answer.found.total === 0) ? children : null}
    </search>
  );
};

/** Searches whenever the address changes; a later question overtakes an earlier one. */
function useSearch(base: string, state: UrlState): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: 'idle' });
  const searcher = useRef<Promise<Searcher>>(undefined);
  useEffect(() => {
    const query = state.get('q') ?? '';
    if (query === '') {
      setAnswer({ state: 'idle' });
      return;
    }
    let current = true;
    setAnswer((before) => (before.state === 'found' ? before : { state: 'searching' }));
    searcher.current ??= createSearcher(filesAt(`${base}${INDEX_FOLDER}/`));
    searcher.current
      .then(({ search }) =>
        search(query, { filters: filtersIn(state), page: pageOf(state), pageSize: PAGE_SIZE }),
      )
      .then((found) => current && setAnswer({ state: 'found', found }))
      .catch(() => {
        searcher.current = undefined;
        if (current) setAnswer({ state: 'failed' });
      });
    return () => {
      current = false;
    };
  }, [base, state]);
  return answer;
}

/** `/` goes to the search box, as readers of many sites expect. */
function useSlash(box: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
      if (event.key !== '/' || inField) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [box]);
}

const pageOf = (state: UrlState) => Math.max(1, Number.parseInt(state.get('page') ?? '1', 10) || 1);

const Total = ({ found, query }: { found: SearchResults; query: string }) => {
  const readings = found.words.filter(({ readAs }) => readAs.length > 0);
  return (
    <p className="list-count">
      {found.total > 0 ? (
        <>
          找到<strong data-search-total={found.total}>{found.total}</strong>条含有“{query}”的内容
        </>
      ) : (
        <>
          <span data-search-total="0">没有内容</span>同时含有“{query}”里的每个词
          {found.partial
            ? `，下面${found.partial.total}条含有其中一些`
            : '。换个短一点的词，或者少写一个词试试'}
        </>
      )}
      {readings.map(({ typed, readAs }) => `。“${typed}”按拼音找的是“${readAs.slice(0, 3).join('”“')}”`)}
    </p>
  );
};

interface FoundProps {
  found: SearchResults;
  state: UrlState;
  update(change: (state: UrlState) => void): void;
  base: string;
}

const Found = ({ found, state, update, base }: FoundProps) => {
  const { total, results } = found.partial ?? found;
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(pageOf(state), last);
  const choices = useMemo(
    () => facetNames.filter((name) => found.facets[name].length > 1 || state.has(name)),
    [found, state],
  );
  const narrow = (name: FacetName, id: string) =>
    update((next) => {
      toggle(next, name, id);
      next.delete('page');
    });
  return (
    <>
      {choices.map((name) => (
        <fieldset key={name} className="choices search-facet">
          <legend>{facetLabels[name]}</legend>
          {found.facets[name].map(({ id, name: label, count, chosen }) => (
            <label key={id} className="choice">
              <input type="checkbox" checked={chosen} onChange={() => narrow(name, id)} />
              <span>
                {label} <small className="number">{count}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <ol className="search-results" start={(page - 1) * PAGE_SIZE + 1}>
        {results.map((result) => (
          <Item key={result.url} result={result} base={base} partial={found.partial !== undefined} />
        ))}
      </ol>
      {last > 1 ? <Pages page={page} last={last} state={state} update={update} /> : null}
    </>
  );
};

const Item = ({ result, base, partial }: { result: Result; base: string; partial: boolean }) => (
  <li>
    <h2>
      <a href={base + result.url.slice(1)} data-search-result={result.url}>
        <Marked segments={result.heading} />
      </a>
    </h2>
    <p>
      <Marked segments={result.excerpt} />
    </p>
    <p className="marks">
      <span>{result.type}</span>
      {result.date ? <time dateTime={result.date.slice(0, 10)}>{result.date.slice(0, 10)}</time> : null}
      {result.sample ? <span className="badge badge-sample">示例</span> : null}
      {partial && result.missing.length > 0 ? <span>没有：{result.missing.join('、')}</span> : null}
    </p>
  </li>
);

const Marked = ({ segments }: { segments: readonly Segment[] }) =>
  segments.map(({ text, hit }, at) =>
    // Segments have no identity but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew with each answer
    hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );

const Pages = ({
  page,
  last,
  state,
  update,
}: { page: number; last: number } & Pick<FoundProps, 'state' | 'update'>) => {
  const linkTo = (number: number) => {
    const next = new URLSearchParams(state);
    setOrDelete(next, 'page', number === 1 ? undefined : String(number));
    return `?${next}`;
  };
  const step = (number: number, label: string) => (
    <li>
      <a
        href={linkTo(number)}
        onClick={(event) => {
          event.preventDefault();
          update((next) => setOrDelete(next, 'page', number === 1 ? undefined : String(number)));
          window.scrollTo({ top: 0 });
        }}
      >
        {label}
      </a>
    </li>
  );
  return (
    <nav className="pagination" aria-label="搜索结果分页">
      <ul>
        {page > 1 ? step(page - 1, '上一页') : null}
        <li>
          <span>
            第{page}页，共{last}页
          </span>
        </li>
        {page < last ? step(page + 1, '下一页') : null}
      </ul>
    </nav>
  );
};
