import type { z } from 'zod';
import { itemOf, shapeOf, unwrap, variantFor, variantsOf } from '../../../src/model/walk.ts';
import { isRecord } from '../format/index.ts';

type AnySchema = z.core.$ZodType;

/**
 * Data that a view can draw, from whatever the form holds so far: what fits the model stays, what does not
 * fit or is not written yet gets a stand-in, the emptiest that the model's types allow.
 */
export function drawable(schema: AnySchema, value: unknown): unknown {
  const parsed = (schema as z.ZodType).safeParse(value);
  if (parsed.success) return parsed.data;
  const inner = unwrap(schema);
  const variants = variantsOf(inner);
  if (variants.length > 0) return drawableVariant(inner, variants, value);
  const item = itemOf(inner);
  if (item) return Array.isArray(value) ? value.map((one) => drawable(item, one)) : [];
  const shape = Object.entries(shapeOf(inner));
  if (shape.length > 0) return drawableGroup(shape, isRecord(value) ? value : {});
  return fits(schema, undefined) ? undefined : standIn(inner, value);
}

function drawableGroup(shape: readonly [string, AnySchema][], value: Record<string, unknown>) {
  const fields = shape.map(([name, field]) => {
    const isAbsent = value[name] === undefined || value[name] === null || value[name] === '';
    return [
      name,
      isAbsent && fits(field, undefined)
        ? (field as z.ZodType).parse(undefined)
        : drawable(field, value[name]),
    ];
  });
  return Object.fromEntries(fields.filter(([, one]) => one !== undefined));
}

function drawableVariant(schema: AnySchema, variants: readonly AnySchema[], value: unknown): unknown {
  const chosen = isRecord(value) ? variantFor(schema, value) : schema;
  const variant = chosen === schema ? variants[0] : chosen;
  return variant && drawable(variant, value);
}

const fits = (schema: AnySchema, value: unknown): boolean => (schema as z.ZodType).safeParse(value).success;

/** What stands for a single value: the words or number that are there, or the first that would do. */
function standIn(schema: AnySchema, value: unknown): unknown {
  const { type, values, entries } = schema._zod.def as {
    type: string;
    values?: unknown[];
    entries?: Record<string, unknown>;
  };
  if (type === 'literal') return values?.[0];
  if (type === 'enum') return Object.values(entries ?? {})[0];
  if (type === 'boolean') return value === true;
  if (type === 'number' || type === 'int') return typeof value === 'number' ? value : 0;
  if (type === 'record') return isRecord(value) ? value : {};
  const words = typeof value === 'string' ? value : '';
  if (fits(schema, UNWRITTEN)) return words || UNWRITTEN;
  // A view takes moments apart: words that are none would break it.
  return MOMENTS.find((moment) => fits(schema, moment)) ?? words;
}

const UNWRITTEN = '（未填）';
// Far ahead: what has no date yet is neither over nor out of date.
const MOMENTS = ['2100-01-01 00:00', '2100-01-01', '00:00'];
