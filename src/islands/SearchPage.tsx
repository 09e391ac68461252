import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Found } from './search/Found.tsx';
import { Total } from './search/Total.tsx';
import { useSearch } from './search/use-search.ts';
import { setOrDelete, useUrlState } from './url-state.ts';
import { useOffline } from './use-offline.ts';

interface Props {
  /** The site's base path, `/`. */
  base: string;
  /** What helps when nothing is asked or found, as the build drew it. */
  children?: ReactNode;
}

/** 搜索: the words, filters and page stand in the address; everything runs on this device. */
export const SearchPage = ({ base, children }: Props) => {
  const [state, update] = useUrlState();
  const [typed, setTyped] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  const query = state.get('q') ?? '';
  const answer = useSearch(base, state);
  useOffline(base);
  useSlash(box);
  // What was typed before the page came alive stands in the box alone, and the next drawing would empty it.
  useLayoutEffect(() => {
    if (box.current?.value) setTyped(box.current.value);
  }, []);
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
        {answer.state === 'found' ? <Total found={answer.found} query={answer.asked.get('q') ?? ''} /> : null}
      </div>
      {answer.state === 'found' ? (
        <Found found={answer.found} asked={answer.asked} update={update} base={base} />
      ) : null}
      {answer.state === 'idle' || (answer.state === 'found' && answer.found.total === 0) ? children : null}
    </search>
  );
};

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
