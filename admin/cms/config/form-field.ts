import type { z } from 'zod';
import type { ReferenceTarget, Widget } from '../../../src/model/field.ts';
import { itemOf, metaOf, shapeOf, unwrap, variantsOf } from '../../../src/model/walk.ts';

/** One field of a form: what Decap's configuration knows of it, and what our controls draw. */
export interface FormField {
  name: string;
  label: string;
  hint: string;
  widget: Widget;
  /** False for what may be left empty. */
  required: boolean;
  default?: unknown;
  /** The fields of a group. */
  fields?: FormField[];
  /** What each item of a list is. */
  field?: FormField;
  /** The shapes that a group may have, told apart by the field named in `typeKey`. */
  types?: FormVariant[];
  typeKey?: string;
  /** The choices of a select and the answers of a checklist. */
  options?: { value: string; label: string }[];
  refersTo?: readonly ReferenceTarget[];
  /** Least and most: of a number its value, of text its characters, of a list its items; none is 0 at least. */
  min?: number;
  max?: number;
}

export interface FormVariant {
  /** The tag that a file says. */
  name: string;
  label: string;
  fields: FormField[];
}

type AnySchema = z.core.$ZodType;

/** The form's fields of an object of the model, in the model's order. */
export const formFields = (schema: AnySchema): FormField[] =>
  Object.entries(shapeOf(schema)).map(([name, field]) => formField(name, field));

/** A field of the model as a field of the form. Throws when the model says nothing of it. */
export function formField(name: string, schema: AnySchema): FormField {
  const meta = metaOf(schema);
  if (!meta) throw new Error(`the model has no label for ${name}`);
  const { label, hint, widget, options, refersTo } = meta;
  return {
    name,
    label,
    hint,
    widget,
    required: !(schema as z.ZodType).safeParse(undefined).success,
    ...defaultOf(schema),
    ...innerOf(name, schema),
    ...(options ? { options: Object.entries(options).map(([value, label]) => ({ value, label })) } : {}),
    ...(refersTo ? { refersTo } : {}),
    ...limitsOf(schema),
  };
}

function innerOf(name: string, schema: AnySchema): Pick<FormField, 'fields' | 'field' | 'types' | 'typeKey'> {
  const item = itemOf(schema);
  if (item) return { field: formField(name, item) };
  const typeKey = (unwrap(schema)._zod.def as { discriminator?: string }).discriminator;
  if (typeKey !== undefined)
    return { typeKey, types: variantsOf(schema).map((variant) => variantOf(variant, typeKey)) };
  const fields = formFields(schema);
  return fields.length > 0 ? { fields } : {};
}

function variantOf(schema: AnySchema, typeKey: string): FormVariant {
  const tag = shapeOf(schema)[typeKey];
  const [[name, label] = ['', '']] = Object.entries((tag && metaOf(tag)?.options) ?? {});
  return { name, label, fields: formFields(schema).filter((field) => field.name !== typeKey) };
}

function defaultOf(schema: AnySchema): Pick<FormField, 'default'> {
  const def = schema._zod.def as { type: string; defaultValue?: unknown };
  return def.type === 'default' ? { default: def.defaultValue } : {};
}

function limitsOf(schema: AnySchema): Pick<FormField, 'min' | 'max'> {
  const limits: Pick<FormField, 'min' | 'max'> = {};
  for (const { _zod } of unwrap(schema)._zod.def.checks ?? []) {
    const { check, value, minimum, maximum } = _zod.def as Limit;
    if (check === 'greater_than' && value) limits.min = value;
    if (check === 'less_than') limits.max = value;
    // One character at least is what `required` says already.
    if (check === 'min_length' && minimum && itemOf(schema)) limits.min = minimum;
    if (check === 'max_length') limits.max = maximum;
  }
  return limits;
}

/** A check of zod, as far as it is a limit. */
interface Limit {
  check: string;
  value?: number;
  minimum?: number;
  maximum?: number;
}
