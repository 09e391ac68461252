import { itemOf, metaOf, shapeOf, variantFor } from '../../model/index.ts';

type Schema = Parameters<typeof shapeOf>[0];

/** What of a value may be given away: everything but the fields that the model marks as private, at any depth. */
export function publicPart(schema: Schema, value: unknown): unknown {
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    return item ? value.map((one) => publicPart(item, one)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Record<string, unknown>;
  const fields = Object.entries(shapeOf(variantFor(schema, object)));
  // A record, such as a checklist, has no fields of its own.
  if (fields.length === 0) return value;
  return Object.fromEntries(
    fields
      .filter(([name, field]) => object[name] !== undefined && !metaOf(field)?.private)
      .map(([name, field]) => [name, publicPart(field, object[name])]),
  );
}
