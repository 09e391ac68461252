import type { ControlProps } from './control-props.ts';

/** Yes or no. */
export const FlagControl = ({ value, onChange, id }: ControlProps) => (
  <label className="desk-flag">
    <input
      id={id}
      type="checkbox"
      checked={value === true}
      aria-describedby={`${id}-hint`}
      onChange={(event) => onChange(event.target.checked)}
    />
    {value === true ? '是' : '否'}
  </label>
);
