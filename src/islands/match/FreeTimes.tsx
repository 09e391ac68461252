import { weekdayNames } from '../../find/match/words.ts';
import type { MatchChoices } from './choices.ts';
import { cellOf } from './draft.ts';

interface Props {
  slots: MatchChoices['slots'];
  /** Cells of the grid, as `cellOf` writes them. */
  free: readonly string[];
  onChange(free: string[]): void;
}

const weekdays = weekdayNames.flatMap((name, weekday) => (weekday === 0 ? [] : { name, weekday }));

/** A week's grid of checkboxes; the heads of rows and columns tick a whole one, or clear it when it is full. */
export const FreeTimes = ({ slots, free, onChange }: Props) => {
  const toggle = (cells: readonly string[]) => {
    const others = free.filter((cell) => !cells.includes(cell));
    onChange(cells.every((cell) => free.includes(cell)) ? others : [...others, ...cells]);
  };
  return (
    <table className="free-times">
      <caption>点星期选一整天，点时段选一整列。</caption>
      <thead>
        <tr>
          <td />
          {slots.map(({ id, label, from, to }) => (
            <th key={id} scope="col">
              <button
                type="button"
                aria-label={`每天${label}`}
                onClick={() => toggle(weekdays.map(({ weekday }) => cellOf(weekday, id)))}
              >
                {label}
              </button>
              <small>
                {from}–<wbr />
                {to}
              </small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdays.map(({ name, weekday }) => (
          <tr key={weekday}>
            <th scope="row">
              <button
                type="button"
                aria-label={`${name}一整天`}
                onClick={() => toggle(slots.map(({ id }) => cellOf(weekday, id)))}
              >
                {name}
              </button>
            </th>
            {slots.map(({ id, label }) => {
              const cell = cellOf(weekday, id);
              return (
                <td key={id}>
                  <label>
                    <input type="checkbox" checked={free.includes(cell)} onChange={() => toggle([cell])} />
                    <span className="visually-hidden">{name + label}</span>
                  </label>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
