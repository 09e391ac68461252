import { isRecord } from '../format/index.ts';
import { optionsFor, theSite } from '../site/index.ts';
import type { ControlProps } from './control-props.ts';

/** The city's checklist: each item with one of a few answers. */
export const ChecklistControl = ({ field, value, onChange, id }: ControlProps) => {
  const given = isRecord(value) ? value : {};
  const items = optionsFor(theSite(), field.refersTo ?? []);
  const dropped = Object.keys(given).filter((key) => !items.some((item) => item.value === key));
  const answers = field.options ?? [];
  const fillWith = (answer: string) =>
    onChange({
      ...Object.fromEntries(items.map((item) => [item.value, given[item.value] ?? answer])),
      ...given,
    });
  const last = answers.at(-1);
  return (
    <fieldset id={id} className="desk-checklist" aria-label={field.label} tabIndex={-1}>
      {[...items, ...dropped.map((key) => ({ value: key, label: `${key}（清单里已没有）` }))].map((item) => (
        <fieldset key={item.value}>
          <legend>{item.label}</legend>
          {answers.map((answer) => (
            <label key={answer.value}>
              <input
                type="radio"
                name={`${id}-${item.value}`}
                checked={given[item.value] === answer.value}
                onChange={() => onChange({ ...given, [item.value]: answer.value })}
              />
              {answer.label}
            </label>
          ))}
        </fieldset>
      ))}
      {last ? (
        <button type="button" onClick={() => fillWith(last.value)}>
          其余都填“{last.label}”
        </button>
      ) : null}
    </fieldset>
  );
};
