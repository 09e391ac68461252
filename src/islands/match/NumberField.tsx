import { useId } from 'react';

interface Props {
  label: string;
  unit: string;
  hint: string;
  value: string;
  problem: string | undefined;
  onChange(value: string): void;
}

/** A number that may be left out, with what is wrong with it said beside it. */
export const NumberField = ({ label, unit, hint, value, problem, onChange }: Props) => {
  const id = useId();
  return (
    <div className="number-field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <p className="number-input">
        <input
          id={id}
          className="text-input"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
        />
        <span aria-hidden="true">{unit}</span>
      </p>
      <p id={`${id}-hint`} className={problem ? 'field-problem' : 'field-hint'}>
        {problem ?? hint}
      </p>
    </div>
  );
};
