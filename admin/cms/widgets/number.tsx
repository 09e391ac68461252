import type { ControlProps } from './control-props.ts';

/** A number; an emptied field has none. */
export const NumberControl = ({ field, value, onChange, id }: ControlProps) => (
  <input
    id={id}
    type="number"
    inputMode="decimal"
    step="any"
    min={field.min}
    max={field.max}
    value={typeof value === 'number' ? value : ''}
    aria-describedby={`${id}-hint`}
    onChange={({ target }) => onChange(target.value === '' ? undefined : target.valueAsNumber)}
    // The wheel of a mouse that passes over must not change a figure.
    onWheel={({ currentTarget }) => currentTarget.blur()}
  />
);
