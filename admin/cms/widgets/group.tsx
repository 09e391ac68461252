import type { FormField, FormVariant } from '../config/index.ts';
import { isRecord } from '../format/index.ts';
import type { ControlProps } from './control-props.ts';
import { FieldRow } from './field-row.tsx';

/** Fields that belong together; an optional group is absent until it is added. */
export const GroupControl = (props: ControlProps) => {
  const { field, value, onChange, id } = props;
  if (!isRecord(value) && !field.required)
    return (
      // Named by what it does: its label alone would say only what it is for.
      <button
        id={id}
        type="button"
        aria-label={`填写${field.label}`}
        onClick={() => onChange(begun(field.fields ?? []))}
      >
        ＋ 填写{field.label}
      </button>
    );
  return (
    <fieldset id={id} className="desk-group" aria-label={field.label} tabIndex={-1}>
      {field.types ? (
        <Variants {...props} types={field.types} />
      ) : (
        <Fields {...props} fields={field.fields ?? []} />
      )}
      {field.required ? null : (
        <button type="button" className="quiet" onClick={() => onChange(undefined)}>
          去掉{field.label}
        </button>
      )}
    </fieldset>
  );
};

/** What a group holds before anything was written in it. */
export const begun = (fields: readonly FormField[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => (field.default === undefined ? [] : [[field.name, field.default] as const])),
  );

/** A group of one of several shapes. What two shapes share stays when one is changed for the other. */
const Variants = ({ types, ...props }: ControlProps & { types: readonly FormVariant[] }) => {
  const { field, value, onChange, id } = props;
  const given = isRecord(value) ? value : {};
  const typeKey = field.typeKey ?? 'type';
  const variant = types.find(({ name }) => name === given[typeKey]);
  const choose = ({ name, fields }: FormVariant) => {
    const kept = Object.entries(given).filter(([key]) => fields.some((one) => one.name === key));
    onChange({ [typeKey]: name, ...begun(fields), ...Object.fromEntries(kept) });
  };
  return (
    <>
      <span className="desk-ticks" role="radiogroup" aria-label={field.label}>
        {types.map((one) => (
          <label key={one.name}>
            <input type="radio" name={`${id}-type`} checked={one === variant} onChange={() => choose(one)} />
            {one.label}
          </label>
        ))}
      </span>
      {variant ? <Fields {...props} fields={variant.fields} /> : null}
    </>
  );
};

const Fields = ({ fields, value, onChange, path }: ControlProps & { fields: readonly FormField[] }) => {
  const given = isRecord(value) ? value : {};
  return (
    <>
      {fields.map((field) => (
        <FieldRow
          key={field.name}
          field={field}
          value={given[field.name]}
          onChange={(next) => onChange({ ...given, [field.name]: next })}
          path={[...path, field.name]}
        />
      ))}
    </>
  );
};
