import type { z } from 'zod';
import type { ReferenceTarget } from './field.ts';
import { type Visit, walk } from './walk.ts';

/** A value that names something else: which field says so, what it names, and where that may be. */
export interface Reference {
  path: (string | number)[];
  label: string;
  value: string;
  targets: readonly ReferenceTarget[];
}

/** Every reference in an entry's data or a settings file, in the order of its fields. */
export const referencesIn = (schema: z.ZodType, data: unknown): Reference[] =>
  referencesAt(walk(schema, data));

/** The references among values that a walk has met. */
export function referencesAt(visits: Iterable<Visit>): Reference[] {
  const found: Reference[] = [];
  for (const { path, value, meta } of visits) {
    if (!meta?.refersTo) continue;
    const targets = meta.refersTo;
    const add = (path: (string | number)[], value: string) =>
      found.push({ path, label: meta.label, value, targets });
    if (typeof value === 'string') add(path, value);
    else if (meta.widget === 'checklist' && typeof value === 'object' && value !== null)
      for (const key of Object.keys(value)) add([...path, key], key);
  }
  return found;
}
