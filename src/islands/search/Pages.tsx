import { setOrDelete, type UrlState } from '../url-state.ts';

interface Props {
  page: number;
  last: number;
  state: UrlState;
  update(change: (state: UrlState) => void): void;
}

/** The way to the pages of results before and after this one. */
export const Pages = ({ page, last, state, update }: Props) => {
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
