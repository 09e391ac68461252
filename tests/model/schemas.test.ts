import { describe, expect, it } from 'vitest';
import {
  collections,
  itemOf,
  jsonSchemaOf,
  metaOf,
  settingsFiles,
  shapeOf,
  variantsOf,
} from '../../src/model/index.ts';

type Schema = Parameters<typeof shapeOf>[0];

/** Every field of a schema, at any depth, with its path. */
function* fieldsOf(schema: Schema, path: string): Generator<{ path: string; schema: Schema }> {
  for (const [name, field] of Object.entries(shapeOf(schema))) {
    const here = `${path}.${name}`;
    yield { path: here, schema: field };
    yield* fieldsOf(field, here);
    const item = itemOf(field);
    if (item) yield* fieldsOf(item, `${here}[]`);
    for (const variant of variantsOf(field)) yield* fieldsOf(variant, here);
  }
}

const all = [
  ...Object.entries(collections).map(([name, { schema }]) => ({ name, schema })),
  ...Object.entries(settingsFiles)
    .filter(([name]) => name !== 'towns' && name !== 'communities')
    .map(([name, { schema }]) => ({ name, schema })),
];

describe('every field of the model', () => {
  it.each(all)('$name: has a Chinese label, a hint and a widget', ({ name, schema }) => {
    for (const { path, schema: field } of fieldsOf(schema, name)) {
      const meta = metaOf(field);
      expect(meta?.label, `${path} 没有标签`).toMatch(/\p{Script=Han}|^ICP/u);
      expect(meta?.hint, `${path} 没有提示`).toBeTruthy();
      expect(meta?.widget, `${path} 没有控件`).toBeTruthy();
    }
  });
});

describe('the JSON Schema of a content type', () => {
  it.each(Object.entries(collections))(
    '%s: is derived from the same fields, in the same order',
    (name, { schema, label }) => {
      const derived = jsonSchemaOf(schema, label) as {
        properties: Record<string, { title?: string; description?: string }>;
        additionalProperties: boolean;
      };
      const shape = shapeOf(schema);
      expect(Object.keys(derived.properties)).toEqual(Object.keys(shape));
      expect(derived.additionalProperties, '没有别的字段').toBe(false);
      for (const [field, inner] of Object.entries(shape)) {
        expect(derived.properties[field]?.title, `${name}.${field}`).toBe(metaOf(inner)?.label);
        expect(derived.properties[field]?.description, `${name}.${field}`).toBe(metaOf(inner)?.hint);
      }
    },
  );

  it('says which fields must be there, and leaves those with a default optional', () => {
    const { required } = jsonSchemaOf(collections.needs.schema, '服务需求') as { required: string[] };
    expect(required).toEqual(
      expect.arrayContaining(['title', 'risks', 'verifiedBy', 'verifiedAt', 'closesAt']),
    );
    expect(required).not.toContain('sample');
    expect(required).not.toContain('joined');
  });

  it('keeps choices with their labels, and what a reference may name', () => {
    const { properties } = jsonSchemaOf(collections.needs.schema, '服务需求') as {
      properties: Record<string, Record<string, unknown>>;
    };
    expect(properties.status?.['x-options']).toMatchObject({ open: '待对接' });
    expect(properties.station?.['x-refers-to']).toEqual(['stations']);
  });
});
