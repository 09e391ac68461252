import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { type DataFile, dataFiles } from '../../../src/publish/data/index.ts';
import { cities, defaultCity } from '../support/cities.ts';
import { fileAt, openDataOf, tinyCity, withFields } from '../support/open-data.ts';

interface Parsed {
  $schema?: string;
  items?: Record<string, unknown>[];
}
const read = (files: readonly DataFile[], path: string) => JSON.parse(fileAt(files, path)) as Parsed;
const plainJson = (files: readonly DataFile[]) =>
  files.filter(({ path }) => /^\/data\/[a-z]+\.json$/.test(path) && !/catalog|changes/.test(path));

describe.each(cities)('the JSON of %s', (_, site) => {
  const data = openDataOf(site);
  const files = dataFiles(data);

  it('validates, file by file, against the schema that it names', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    const named = plainJson(files);
    expect(named.length).toBe(14);
    for (const { path } of named) {
      const content = read(files, path);
      const schemaPath = new URL(content.$schema ?? '').pathname;
      const validate = ajv.compile(JSON.parse(fileAt(files, schemaPath)) as object);
      validate(content);
      expect(validate.errors, path).toBeNull();
    }
  });

  it('counts every published entry', () => {
    expect(read(files, '/data/stations.json').items).toHaveLength(site.all('stations').length);
    expect(read(files, '/data/reports.json').items).toHaveLength(site.all('reports').length);
  });

  it('gives away no word of anyone’s consent', () => {
    for (const { path } of files.filter((file) => /json$/.test(file.path))) {
      const text = fileAt(files, path);
      expect(text, path).not.toContain('"consent"');
      expect(text, path).not.toContain('"minor"');
    }
    const scopes = site
      .all('stories')
      .flatMap(({ data }) => (data.subject.type === 'person' ? [data.subject.consent.scope] : []));
    expect(scopes.length).toBeGreaterThan(0);
    for (const { path } of files.filter(({ path }) => path.includes('stories')))
      for (const scope of scopes) expect(fileAt(files, path), path).not.toContain(scope);
  });

  it('says who publishes it and for which moment', () => {
    expect(read(files, '/data/news.json')).toMatchObject({
      publisher: site.settings.site.name,
      builtAt: '2026-04-10T09:00:00+08:00',
    });
  });
});

describe('a schema', () => {
  it('refuses a record with a field that the model does not know', () => {
    const files = dataFiles(openDataOf(tinyCity));
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(fileAt(files, '/data/schema/needs.json')) as object);
    const needs = read(files, '/data/needs.json');
    expect(validate(needs)).toBe(true);
    for (const item of needs.items ?? []) item.phone = '0999-0000009';
    expect(validate(needs)).toBe(false);
  });
});

describe('an entry taken down', () => {
  it('is in no file of the data', () => {
    const withdrawn = { at: '2026-04-01 09:00', reason: '活动取消' };
    const site = withFields(tinyCity, 'river-cleaning', { withdrawn, title: '撤下的标题' });
    for (const { path, write } of dataFiles(openDataOf(site))) {
      const text = write();
      for (const trace of ['撤下的标题', '活动取消', '"id": "river-cleaning"', 'activities-river-cleaning@'])
        expect(text, path).not.toContain(trace);
    }
  });
});

describe('the licence', () => {
  it('is the one that settings choose, and is left out where they choose none', () => {
    expect(tinyCity.settings.site.dataLicence).toBeUndefined();
    expect(fileAt(dataFiles(openDataOf(tinyCity)), '/data/news.json')).not.toContain('"licence"');
    expect(read(dataFiles(openDataOf(defaultCity)), '/data/news.json')).toMatchObject({
      licence: defaultCity.settings.site.dataLicence,
    });
  });
});

describe('the catalogue', () => {
  it('names every other file once, and no two files share an address', () => {
    const files = dataFiles(openDataOf(tinyCity));
    const catalog = JSON.parse(fileAt(files, '/data/catalog.json')) as { files: { url: string }[] };
    const addresses = catalog.files.map(({ url }) => new URL(url).pathname);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect([...addresses, '/data/catalog.json'].sort()).toEqual(files.map(({ path }) => path).sort());
  });
});

describe('two builds of the same content for the same moment', () => {
  it('write the same bytes', () => {
    const first = dataFiles(openDataOf(tinyCity));
    const second = dataFiles(openDataOf(tinyCity));
    for (const { path, write } of first) expect(fileAt(second, path), path).toBe(write());
  });
});
