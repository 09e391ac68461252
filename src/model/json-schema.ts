import { z } from 'zod';

/**
 * The JSON Schema (draft 2020-12) of a content type or settings file, as its files are written: with
 * each field's label as `title`, its hint as `description`, and its widget and choices kept under `x-`.
 */
export function jsonSchemaOf(schema: z.ZodType, title: string): z.core.JSONSchema.BaseSchema {
  const derived = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      const { label, hint, widget, options, refersTo, markdown, private: hidden, ...rest } = jsonSchema;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, rest, {
        ...(label ? { title: label } : {}),
        ...(hint ? { description: hint } : {}),
        ...(widget ? { 'x-widget': widget } : {}),
        ...(options ? { 'x-options': options } : {}),
        ...(refersTo ? { 'x-refers-to': refersTo } : {}),
        ...(markdown ? { contentMediaType: 'text/markdown' } : {}),
        ...(hidden ? { 'x-private': true } : {}),
      });
    },
  });
  return { ...derived, title };
}
