import type { z } from 'zod';
import { explain } from '../../../src/check/issues.ts';
import { labelAt } from '../../../src/check/labels.ts';
import { parseFields } from '../../../src/check/parse.ts';
import { tidy } from '../format/index.ts';
import type { FormFinding } from './store.ts';

/** What the model says of the fields in a form, in the words of `npm run check`. */
export function checkForm(schema: z.ZodType, data: Readonly<Record<string, unknown>>): FormFinding[] {
  const { body: _, ...fields } = Object.fromEntries(
    Object.entries(data).filter(([name]) => !name.startsWith('$')),
  );
  const written = tidy(schema, fields);
  return parseFields(schema, written).issues.flatMap((issue) =>
    explain(issue, schema, written).map(({ path, problem, remedy }) => ({
      field: path.join('.'),
      label: labelAt(schema, path),
      problem,
      remedy,
    })),
  );
}
