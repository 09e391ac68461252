import type { z } from 'zod';
import { itemOf, shapeOf, variantFor } from '../../../src/model/walk.ts';

type AnySchema = z.core.$ZodType;

/**
 * What a form holds, as a file should say it: fields in the model's order, and nothing for what was left
 * empty. An empty list stays where the model asks for one. Fields that the model does not know stay, last.
 */
export function tidy(schema: AnySchema, value: unknown): unknown {
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    return value.map((one) => (item ? tidy(item, one) : one)).filter((one) => !isNothing(one));
  }
  if (!isRecord(value)) return value;
  const shape = shapeOf(variantFor(schema, value));
  const names = [...Object.keys(shape), ...Object.keys(value).filter((name) => !(name in shape))];
  const fields = names.flatMap((name) => {
    const field = shape[name];
    const written = field ? tidy(field, value[name]) : value[name];
    return isNothing(written) || (field && isNeedless(field, written)) ? [] : [[name, written] as const];
  });
  return Object.fromEntries(fields);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** An empty list or group that may as well be absent. */
function isNeedless(field: AnySchema, value: unknown): boolean {
  const isEmpty = Array.isArray(value)
    ? value.length === 0
    : isRecord(value) && Object.keys(value).length === 0;
  return isEmpty && (field as z.ZodType).safeParse(undefined).success;
}
