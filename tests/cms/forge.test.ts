import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { entryForm } from '../../admin/cms/config/index.ts';
import { cityTerms, type Forge, forgeConfig } from '../../admin/cms/forge/index.ts';
import type { StockField } from '../../admin/cms/forge/widgets.ts';
import { parseMarkdown } from '../../src/content/front-matter.ts';
import { collectionNames } from '../../src/model/index.ts';
import { wholeCity } from '../check/city.ts';
import { type DecapCore, loadDecapCore } from './support/decap-core.ts';

const forge: Forge = {
  kind: 'forgejo',
  url: 'https://git.example',
  repo: 'city/content',
  branch: 'main',
  app: 'an-app',
};
const terms = await cityTerms(wholeCity);
const { collections } = forgeConfig(forge, terms);
const forms = collections.flatMap((collection) => ('fields' in collection ? [collection] : []));
const settings = collections.flatMap((collection) => ('files' in collection ? collection.files : []));

/** Every field of a form, with those inside it. */
const allOf = (fields: readonly StockField[]): StockField[] =>
  fields.flatMap((field) => [
    field,
    ...allOf((field.fields ?? []) as StockField[]),
    ...allOf(field.field ? [field.field as StockField] : []),
  ]);

/** The widgets of Decap that forms may use. */
const stock = [
  'boolean',
  'datetime',
  'file',
  'image',
  'list',
  'markdown',
  'number',
  'object',
  'relation',
  'select',
  'string',
  'text',
];

/** What a widget says of its options; the simple ones say nothing. */
async function schemaOf(widget: string): Promise<object> {
  const path = resolve(`node_modules/decap-cms-widget-${widget}/dist/esm/schema.js`);
  return existsSync(path) ? (await import(pathToFileURL(path).href)).default : {};
}

let decap: DecapCore;
beforeAll(async () => {
  decap = await loadDecapCore();
  for (const name of stock) decap.registerWidget(name, () => null, undefined, await schemaOf(name));
}, 60_000);

describe('an editor at a Forgejo or GitLab', () => {
  it.each(['forgejo', 'gitlab'] as const)('has a configuration that Decap takes, at a %s', (kind) => {
    const config = forgeConfig({ ...forge, kind }, terms);
    expect(decap.validateConfig(config)).toBeUndefined();
    vi.spyOn(console, 'error').mockReturnValueOnce();
    const [first, ...rest] = config.collections;
    expect(() => decap.validateConfig({ ...config, collections: [{ ...first, label: 1 }, ...rest] })).toThrow(
      'label',
    );
  });

  it('is told where it stands and as whom to log in', () => {
    expect(forgeConfig(forge, terms).backend).toEqual({
      name: 'forgejo',
      repo: 'city/content',
      branch: 'main',
      app_id: 'an-app',
      api_root: 'https://git.example/api/v1',
    });
    expect(forgeConfig({ ...forge, kind: 'gitlab' }, terms).backend).toMatchObject({
      name: 'gitlab',
      auth_type: 'pkce',
      base_url: 'https://git.example',
      api_root: 'https://git.example/api/v4',
    });
  });

  it('asks for every field of the model, in widgets that Decap brings along', () => {
    expect(forms.map(({ name }) => name)).toEqual(collectionNames);
    for (const { name, fields } of forms)
      expect(fields.map((field) => field.name)).toEqual(
        entryForm(name as (typeof collectionNames)[number]).map((field) => field.name),
      );
    const used = new Set(
      [...forms, ...settings].flatMap(({ fields }) => allOf(fields).map(({ widget }) => widget)),
    );
    expect([...used].toSorted()).toEqual(stock);
  });

  it('chooses among entries and words that it knows', () => {
    const relations = [...forms, ...settings]
      .flatMap(({ fields }) => allOf(fields))
      .filter(({ widget }) => widget === 'relation');
    expect(relations.length).toBeGreaterThan(30);
    for (const { collection, file, value_field } of relations) {
      const found = collections.find(({ name }) => name === collection);
      const listed = settings.find(({ name }) => name === file);
      const [list = ''] = String(value_field).split('.');
      if (file === undefined) expect(found).toHaveProperty('folder');
      else expect(listed?.fields.map(({ name }) => name)).toContain(list);
    }
    const all = forms.flatMap(({ fields }) => allOf(fields));
    expect(all.find(({ name }) => name === 'standard')).toHaveProperty('fields.0.name', 'sign');
    expect(all.find(({ name }) => name === 'helpful')).toMatchObject({ widget: 'select', multiple: true });
  });

  it('asks for nothing inside a group that may be left out', () => {
    const news = forms.find(({ name }) => name === 'news');
    const cover = news?.fields.find(({ name }) => name === 'cover');
    expect(allOf(cover ? [cover] : []).filter(({ required }) => required)).toEqual([]);
    const gallery = forms
      .find(({ name }) => name === 'stories')
      ?.fields.find(({ name }) => name === 'gallery');
    expect(gallery).toMatchObject({ widget: 'list', fields: [{ name: 'src', required: true }, {}, {}] });
  });

  it('saves an entry that nobody has changed so that it says the same', () => {
    const format = decap.frontmatterYAML();
    for (const name of collectionNames)
      for (const file of readdirSync(join(wholeCity, name))) {
        const source = readFileSync(join(wholeCity, name, file), 'utf8');
        const saved = format.toFile(format.fromFile(source), []);
        const { data, body, problems } = parseMarkdown(saved);
        const before = parseMarkdown(source);
        expect(problems, file).toEqual([]);
        expect(data, file).toEqual(before.data);
        expect(body.trim(), file).toBe(before.body.trim());
      }
  });
});
