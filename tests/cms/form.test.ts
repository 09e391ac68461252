import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { cmsConfig, drawnWidgets, editedSettings, type FormField } from '../../admin/cms/config/index.ts';
import { checkForm } from '../../admin/cms/findings/check-form.ts';
import {
  collectionNames,
  collections,
  jsonSchemaOf,
  parseMoment,
  settingsFiles,
} from '../../src/model/index.ts';

/** A field of the model as its JSON Schema tells it: read another way than the form reads it. */
interface Told {
  title?: string;
  description?: string;
  'x-widget'?: string;
  'x-options'?: Record<string, string>;
  'x-refers-to'?: string[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  required?: string[];
  properties?: Record<string, Told>;
  items?: Told;
  oneOf?: Told[];
  additionalProperties?: boolean | Told;
}

/** What the form must say of a field that is told so. */
function expected(name: string, told: Told, required: boolean): FormField {
  const field: Record<string, unknown> = {
    name,
    label: told.title,
    hint: told.description,
    widget: told['x-widget'],
    required: required && told.default === undefined,
  };
  if (told.default !== undefined) field.default = told.default;
  if (told['x-options'])
    field.options = Object.entries(told['x-options']).map(([value, label]) => ({ value, label }));
  if (told['x-refers-to']) field.refersTo = told['x-refers-to'];
  const min = told.minimum ?? told.minItems;
  const max = told.maximum ?? told.maxLength ?? told.maxItems;
  if (min) field.min = min;
  if (max) field.max = max;
  if (told.items) field.field = expected(name, told.items, true);
  if (told.properties) field.fields = fieldsOf(told);
  if (told.oneOf) {
    field.typeKey = 'type';
    field.types = told.oneOf.map((variant) => {
      const [[tag, label] = ['', '']] = Object.entries(variant.properties?.type?.['x-options'] ?? {});
      return { name: tag, label, fields: fieldsOf(variant).filter((one) => one.name !== 'type') };
    });
  }
  return field as unknown as FormField;
}

const fieldsOf = ({ properties = {}, required = [] }: Told): FormField[] =>
  Object.entries(properties).map(([name, told]) => expected(name, told, required.includes(name)));

interface Misspelt {
  path: (string | number)[];
  data: unknown;
}

/** For each field with a pattern or a closed set of choices, data in which that field alone is written, badly. */
function misspelt(told: Told): Misspelt[] {
  if (told.pattern ?? told['x-options']) return [{ path: [], data: '不对的写法' }];
  const within = (inner: Told, key: string | number, wrap: (data: unknown) => unknown) =>
    misspelt(inner).map(({ path, data }) => ({ path: [key, ...path], data: wrap(data) }));
  if (told.items) return within(told.items, 0, (data) => [data]);
  const variants = told.oneOf ?? [told];
  return variants.flatMap(({ properties = {} }) => {
    const tag = Object.keys(properties.type?.['x-options'] ?? {})[0];
    return Object.entries(properties)
      .filter(([name]) => tag === undefined || name !== 'type')
      .flatMap(([name, inner]) =>
        within(inner, name, (data) => ({ ...(tag === undefined ? {} : { type: tag }), [name]: data })),
      );
  });
}

const byName = (fields: readonly FormField[]) => new Map(fields.map((field) => [field.name, field]));

const NOW = parseMoment('2026-03-07 09:00');

// What Decap itself is told: nothing may be lost between the derived form and its configuration.
const config = cmsConfig({ name: 'desk' }, NOW);
const fieldsIn = (name: string): FormField[] =>
  config.collections.flatMap((collection) => {
    if ('files' in collection) return collection.files.find((file) => file.name === name)?.fields ?? [];
    return collection.name === name ? collection.fields : [];
  });

/** A field as the model alone would have it: without what a new entry begins with. */
const asDerived = (field: FormField): FormField => {
  const { default: begun, ...rest } = field;
  return begun === NOW || (field.widget === 'list' && isEmptyList(begun)) ? rest : field;
};
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

const forms = [
  ...collectionNames.map((name) => ({ name, schema: collections[name].schema })),
  ...editedSettings.map((name) => ({ name, schema: settingsFiles[name].schema })),
].map(({ name, schema }) => ({
  name,
  schema: schema as z.ZodType,
  form: fieldsIn(name)
    .filter((field) => field.widget !== 'markdown')
    .map(asDerived),
  told: jsonSchemaOf(schema, name) as Told,
}));

describe('the form and the model', () => {
  it.each(forms)('say the same of every field of $name', ({ form, told }) => {
    const fields = fieldsOf(told);
    expect(fields.length).toBeGreaterThan(0);
    expect(byName(form)).toEqual(byName(fields.map(asDerived)));
    expect(form.length).toBe(fields.length);
  });

  it.each(forms)('refuse the same words in the fields of $name, each at its field', ({ schema, told }) => {
    for (const { path, data } of misspelt(told)) {
      const at = path.join('.');
      expect(checkForm(schema, data as Record<string, unknown>).map(({ field }) => field)).toContain(at);
    }
  });

  it('have a body below the fields of every entry', () => {
    for (const name of collectionNames)
      expect(
        fieldsIn(name)
          .filter((field) => field.widget === 'markdown')
          .map((field) => field.name),
      ).toEqual(['body']);
  });

  it('know no widget without a control', () => {
    const widgets = (fields: readonly FormField[]): string[] =>
      fields.flatMap((field) => [
        field.widget,
        ...widgets(field.fields ?? []),
        ...widgets(field.field ? [field.field] : []),
        ...(field.types ?? []).flatMap((variant) => widgets(variant.fields)),
      ]);
    const used = new Set(forms.flatMap(({ form }) => widgets(form)));
    used.delete('hidden');
    expect([...used].filter((widget) => !drawnWidgets.includes(widget as never))).toEqual([]);
  });

  it('leave out no settings file that is written by hand', () => {
    expect(editedSettings.map((name) => settingsFiles[name].path)).toEqual(
      Object.values(settingsFiles)
        .map(({ path }) => path)
        .filter((path) => path.endsWith('.yml')),
    );
  });
});

describe("Decap's configuration", () => {
  const entryCollections = config.collections.filter((collection) => 'folder' in collection);

  it('begins a new entry now, in Beijing time, and with empty lists', () => {
    for (const { fields } of entryCollections) {
      const defaults = new Map(fields.map((field) => [field.name, field.default]));
      expect(defaults.get('publishedAt')).toBe(NOW);
      for (const field of fields.filter(({ widget }) => widget === 'list')) expect(field.default).toEqual([]);
    }
  });

  it('shows title, day, unit and state in lists, and groups by what the model can name', () => {
    for (const { summary, view_groups, sortable_fields, fields } of entryCollections) {
      expect(summary).toMatch(/^\{\{title\}\}.*\{\{\$list\.day\}\}.*\{\{\$list\.state\}\}$/);
      const names = fields.map(({ name }) => name);
      for (const { field } of view_groups) expect(names).toContain(field.replace('$list.', ''));
      for (const { field } of sortable_fields) expect(names).toContain(field);
      if (names.includes('area')) expect(summary).toContain('{{$list.area}}');
    }
  });

  it('filters by choices that exist', () => {
    for (const { view_filters, fields } of entryCollections)
      for (const { field, pattern } of view_filters) {
        const options = fields.find(({ name }) => name === field)?.options;
        if (options) expect(options.map(({ value }) => `^${value}$`)).toContain(pattern);
      }
  });
});
