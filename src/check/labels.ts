import type { z } from 'zod';
import { itemOf, metaOf, shapeOf, unwrap, variantFor, variantsOf } from '../model/walk.ts';

type AnySchema = z.core.$ZodType;
export type Path = readonly (string | number)[];

/** The schema of the value at `path`; of a union, the first variant that has the field. */
export function schemaAt(schema: AnySchema, path: Path): AnySchema | undefined {
  let here: AnySchema | undefined = schema;
  for (const step of path) here = here && childOf(here, step);
  return here;
}

/** A field as an editor knows it: `开放时间 第2项 › 关门`. Fields that the model does not know keep their name. */
export function labelAt(schema: AnySchema, path: Path): string {
  const parts: string[] = [];
  let here: AnySchema | undefined = schema;
  for (const step of path) {
    const above: AnySchema | undefined = here;
    here = here && childOf(here, step);
    if (typeof step === 'number') parts.push([parts.pop(), `第${step + 1}项`].filter(Boolean).join(' '));
    else parts.push((above && isRecord(above) ? undefined : here && metaOf(here)?.label) ?? step);
  }
  return parts.join(' › ');
}

function childOf(schema: AnySchema, step: string | number): AnySchema | undefined {
  if (typeof step === 'number') return itemOf(schema);
  const own = fieldOf(schema, step) ?? defOf(schema).valueType;
  if (own) return own;
  for (const variant of variantsOf(schema)) {
    const found = fieldOf(variant, step);
    if (found) return found;
  }
  return undefined;
}

/** A file may name a field `constructor`, which every object has and no schema means. */
function fieldOf(schema: AnySchema, name: string): AnySchema | undefined {
  const shape = shapeOf(schema);
  return Object.hasOwn(shape, name) ? shape[name] : undefined;
}

const defOf = (schema: AnySchema) => unwrap(schema)._zod.def as { type: string; valueType?: AnySchema };

/** A record's keys are ids of the city's own: they have no label. */
const isRecord = (schema: AnySchema): boolean => defOf(schema).type === 'record';

/** The value at `path` of unchecked data, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

/** The fields that may stand in the object at `path`; of a union, those of the variant that it is. */
export function fieldsAt(schema: AnySchema, path: Path, data: unknown): Record<string, AnySchema> {
  const here = schemaAt(schema, path);
  const object = valueAt(data, path);
  if (!here || typeof object !== 'object' || object === null) return {};
  return shapeOf(variantFor(here, object as Record<string, unknown>));
}
