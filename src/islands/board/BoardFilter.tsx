import { useId } from 'react';
import type { BoardFacet, BoardOption } from '../../find/needs/filters.ts';

interface Props {
  facet: BoardFacet;
  chosen: string | undefined;
  /** How many needs each choice would leave. */
  counts: ReadonlyMap<string, number>;
  /** How many no choice here would leave. */
  without: number;
  onChoose(value: string | undefined): void;
}

/**
 * One way to narrow the board, a count beside each choice. Choices that would leave nothing are not offered.
 * The status is asked first by everyone and lies open; the others fold, so that a phone shows the needs soon.
 */
export const BoardFilter = (props: Props) => {
  const { facet, chosen, counts } = props;
  const offered = facet.options.filter(({ id }) => id === chosen || counts.has(id));
  return facet.key === 'status' ? (
    <Radios {...props} offered={offered} />
  ) : (
    <Select {...props} offered={offered} />
  );
};

interface OfferedProps extends Props {
  offered: readonly BoardOption[];
}

const Radios = ({ facet, chosen, counts, without, offered, onChoose }: OfferedProps) => {
  const name = useId();
  const all: BoardOption = { id: '', label: '全部' };
  return (
    <fieldset className="choices board-radios">
      <legend>{facet.label}</legend>
      {[all, ...offered].map(({ id, label }) => (
        <label key={id} className="choice">
          <input
            type="radio"
            name={name}
            value={id}
            checked={(chosen ?? '') === id}
            onChange={() => onChoose(id || undefined)}
          />
          <span>
            {label}
            <small className="number">{id === '' ? without : (counts.get(id) ?? 0)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
};

const Select = ({ facet, chosen, counts, without, offered, onChoose }: OfferedProps) => {
  const id = useId();
  const groups = [...new Set(offered.map(({ group }) => group))];
  return (
    <div className="board-select">
      <label htmlFor={id}>{facet.label}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChoose(event.target.value || undefined)}>
        <option value="">{`不限（${without}）`}</option>
        {groups.map((group) => {
          const options = offered
            .filter((option) => option.group === group)
            .map(({ id, label }) => (
              <option key={id} value={id}>{`${label}（${counts.get(id) ?? 0}）`}</option>
            ));
          return group === undefined ? (
            options
          ) : (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
};
