import { useId } from 'react';
import { ControlOf } from './control-of.tsx';
import type { ControlProps } from './control-props.ts';
import { FieldFindings } from './field-findings.tsx';

/** A field within a group: its label, its control, its hint, and what is wrong with it. */
export const FieldRow = (props: Omit<ControlProps, 'id'>) => {
  const id = useId();
  const { field, path } = props;
  return (
    <div className="desk-field">
      <label htmlFor={id}>
        {field.label}
        {field.required ? null : <span className="optional">（可选）</span>}
      </label>
      <ControlOf {...props} id={id} />
      <small id={`${id}-hint`} className="hint">
        {field.hint}
      </small>
      <FieldFindings path={path} />
    </div>
  );
};
