import { describe, expect, it } from 'vitest';
import {
  cmsConfig,
  editedSettings,
  entryForm,
  type FormField,
  settingsForm,
} from '../../admin/cms/config/index.ts';
import { drawnWidgets } from '../../admin/cms/config/widgets.ts';
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

const byName = (fields: readonly FormField[]) => new Map(fields.map((field) => [field.name, field]));

const forms = [
  ...collectionNames.map((name) => ({
    name,
    schema: collections[name].schema,
    form: entryForm(name).filter((field) => field.name !== 'body'),
  })),
  ...editedSettings.map((name) => ({ name, schema: settingsFiles[name].schema, form: settingsForm(name) })),
];

describe('the form and the model', () => {
  it.each(forms)('say the same of every field of $name', ({ schema, form, name }) => {
    const told = fieldsOf(jsonSchemaOf(schema, name) as Told);
    expect(byName(form)).toEqual(byName(told));
    expect(form.length).toBe(told.length);
  });

  it('have a body below the fields of every entry', () => {
    for (const name of collectionNames)
      expect(
        entryForm(name)
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
  const config = cmsConfig({ name: 'desk' }, parseMoment('2026-03-07 09:00'));
  const entryCollections = config.collections.filter((collection) => 'folder' in collection);

  it('begins a new entry now, in Beijing time, and with empty lists', () => {
    for (const { fields } of entryCollections) {
      const defaults = new Map(fields.map((field) => [field.name, field.default]));
      expect(defaults.get('publishedAt')).toBe('2026-03-07 09:00');
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
