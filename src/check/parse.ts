import { z } from 'zod';
import { shapeOf } from '../model/walk.ts';

export type Issue = z.core.$ZodIssue;

/** What a file says as far as it fits its schema, and everything in which it does not. */
export interface Parsed<T> {
  /** The fields that fit; those that do not are left out. */
  data: Partial<T>;
  issues: readonly Issue[];
}

/**
 * Parses field by field, so that one wrong field hides nothing: the others are still known to every rule,
 * and the model's own rules across fields run on them too.
 */
export function parseFields<S extends z.ZodType>(schema: S, raw: unknown): Parsed<z.infer<S>> {
  const whole = schema.safeParse(raw);
  if (whole.success) return { data: whole.data as Partial<z.infer<S>>, issues: [] };
  const shape = Object.entries(shapeOf(schema));
  if (shape.length === 0 || typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { data: {}, issues: whole.error.issues };
  const data: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const [name, field] of shape) {
    const parsed = (field as z.ZodType).safeParse((raw as Record<string, unknown>)[name]);
    if (parsed.success && parsed.data !== undefined) data[name] = parsed.data;
    for (const issue of parsed.error?.issues ?? []) issues.push({ ...issue, path: [name, ...issue.path] });
  }
  const ofTheWhole = whole.error.issues.filter(({ path }) => path.length === 0);
  return {
    data: data as Partial<z.infer<S>>,
    issues: [...issues.filter(isOwn), ...ofTheWhole, ...acrossFields(schema, data)],
  };
}

/**
 * False for what only follows from a badly written value: a rule about the same value, or one that
 * compares it with another of its group.
 */
function isOwn(issue: Issue, _at: number, all: readonly Issue[]): boolean {
  if (issue.code !== 'custom') return true;
  const group = issue.path.slice(0, -1).join('.');
  const misspelt = all.filter(({ code }) => code === 'invalid_format').map(({ path }) => path);
  return !misspelt.some(
    (path) =>
      path.join('.') === issue.path.join('.') || (group !== '' && path.slice(0, -1).join('.') === group),
  );
}

/** Runs a schema's rules across fields, which zod skips as soon as one field is wrong. */
function acrossFields(schema: z.ZodType, data: Record<string, unknown>): Issue[] {
  const payload: z.core.ParsePayload = { value: data, issues: [] };
  for (const check of schema._zod.def.checks ?? []) {
    try {
      check._zod.check(payload as z.core.ParsePayload<never>);
    } catch {
      // The rule reads a field that was left out because it is wrong; that is reported already.
    }
  }
  return payload.issues.map((issue) => z.core.util.finalizeIssue(issue, undefined, z.core.config()));
}
