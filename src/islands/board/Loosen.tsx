import type { BoardFacet, BoardFilters, BoardKey } from '../../find/needs/filters.ts';

interface Props {
  /** What is narrowed by now. */
  chosen: readonly BoardFacet[];
  filters: BoardFilters;
  /** How many needs would be left without each. */
  without: Record<BoardKey, number>;
  onLoosen(key: BoardKey, value: undefined): void;
  onClear(): void;
}

/** Nothing fits: which filter to give up, the one that opens most first. */
export const Loosen = ({ chosen, filters, without, onLoosen, onClear }: Props) => {
  const helpful = chosen
    .filter(({ key }) => without[key] > 0)
    .sort((a, b) => without[b.key] - without[a.key]);
  return (
    <div className="notice board-loosen">
      <p>{helpful.length > 0 ? '放宽一个条件就有：' : '只放宽一个条件还不够，重新选一遍试试。'}</p>
      <p className="buttons">
        {helpful.map(({ key, label, options }) => (
          <button key={key} type="button" className="button" onClick={() => onLoosen(key, undefined)}>
            {`不选“${options.find(({ id }) => id === filters[key])?.label}”，${label}不限：有${without[key]}条`}
          </button>
        ))}
        {helpful.length === 0 ? (
          <button type="button" className="button" onClick={onClear}>
            清除全部条件
          </button>
        ) : null}
      </p>
    </div>
  );
};
