import type { z } from 'zod';
import type { FieldMeta } from './field.ts';

/** One value met on a walk: where it stands, what it is, and what its field says of it. */
export interface Visit {
  path: (string | number)[];
  value: unknown;
  meta: FieldMeta | undefined;
}

type AnySchema = z.core.$ZodType;

/** Takes the optional, default and nullable wrappers off a schema. */
export function unwrap(schema: AnySchema): AnySchema {
  const def = schema._zod.def as { type: string; innerType?: AnySchema };
  return def.innerType ? unwrap(def.innerType) : schema;
}

export function metaOf(schema: AnySchema): FieldMeta | undefined {
  if (!metas.has(schema)) metas.set(schema, (unwrap(schema) as z.ZodType).meta() as FieldMeta | undefined);
  return metas.get(schema);
}

// Zod merges an object anew for each call, and a walk asks for every value of every entry.
const metas = new WeakMap<AnySchema, FieldMeta | undefined>();

/** The fields of an object schema, in the order they are written; empty for anything else. */
export function shapeOf(schema: AnySchema): Record<string, AnySchema> {
  const def = unwrap(schema)._zod.def as { type: string; shape?: Record<string, AnySchema> };
  return def.shape ?? {};
}

/** The schema of an array's items, or undefined. */
export function itemOf(schema: AnySchema): AnySchema | undefined {
  const def = unwrap(schema)._zod.def as { type: string; element?: AnySchema };
  return def.element;
}

/** The variants of a union; empty for anything else. */
export function variantsOf(schema: AnySchema): readonly AnySchema[] {
  const def = unwrap(schema)._zod.def as { type: string; options?: readonly AnySchema[] };
  return def.options ?? [];
}

/**
 * Visits every value of `data` together with its field, parents first. Works on unchecked data too:
 * what does not fit the schema is visited without going deeper.
 */
export function* walk(schema: AnySchema, data: unknown, path: (string | number)[] = []): Generator<Visit> {
  if (data === undefined) return;
  yield { path, value: data, meta: metaOf(schema) };
  if (Array.isArray(data)) {
    const item = itemOf(schema);
    if (item) for (const [at, value] of data.entries()) yield* walk(item, value, [...path, at]);
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const object = data as Record<string, unknown>;
  const shape = shapeOf(variantFor(schema, object));
  for (const [name, inner] of Object.entries(shape)) yield* walk(inner, object[name], [...path, name]);
}

/** Of a union, the variant whose tag the object carries; the schema itself otherwise. */
export function variantFor(schema: AnySchema, object: Record<string, unknown>): AnySchema {
  const tag = (unwrap(schema)._zod.def as { discriminator?: string }).discriminator;
  if (tag === undefined) return schema;
  const fits = (variant: AnySchema) => {
    const literal = shapeOf(variant)[tag];
    return literal
      ? (unwrap(literal)._zod.def as { values?: unknown[] }).values?.includes(object[tag])
      : false;
  };
  return variantsOf(schema).find(fits) ?? schema;
}
