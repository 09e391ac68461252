import { type ControlProps, textOf } from './control-props.ts';

/** One of a closed set. */
export const ChoiceControl = ({ field, value, onChange, id }: ControlProps) => {
  const options = field.options ?? [];
  const text = textOf(value);
  const isOdd = text !== '' && !options.some((option) => option.value === text);
  return (
    <select
      id={id}
      value={text}
      aria-describedby={`${id}-hint`}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{field.required ? '请选择' : '不选'}</option>
      {isOdd ? <option value={text}>{text}（不在选项里）</option> : null}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
};
