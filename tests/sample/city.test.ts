import { describe, expect, it } from 'vitest';
import { collectionNames, collections, common, walk } from '../../src/model/index.ts';
import { itemOf, shapeOf, variantsOf } from '../../src/model/walk.ts';
import type { SampleCity } from '../../src/sample/index.ts';
import { cityOf, LARGE } from './plans.ts';

type Schema = Parameters<typeof shapeOf>[0];

/** The path of every field below a schema, without the places in lists. */
function fieldsBelow(schema: Schema, path: readonly string[] = []): string[] {
  const item = itemOf(schema);
  return [
    ...(item ? fieldsBelow(item, path) : []),
    ...variantsOf(schema).flatMap((variant) => fieldsBelow(variant, path)),
    ...Object.entries(shapeOf(schema)).flatMap(([name, inner]) => [
      [...path, name].join('.'),
      ...fieldsBelow(inner, [...path, name]),
    ]),
  ];
}

const large = cityOf(LARGE);
const isCommon = (field: string) => (field.split('.')[0] ?? '') in common;

/** A code that a registry gives; nobody invents one. */
const isRegistered = (field: string) => field === 'uscc';

const usedBy = (entries: SampleCity['entries']) =>
  new Set(
    entries.flatMap(({ collection, fields }) =>
      [...walk(collections[collection].schema, fields)]
        .filter(({ value }) => value !== undefined)
        .map(({ path }) => path.filter((step) => typeof step === 'string').join('.')),
    ),
  );

describe('an invented city', () => {
  it('is the same every time it is made from one seed', () => {
    expect(cityOf('--seed 7')).toEqual(cityOf('--seed 7'));
  });

  it('is another with another seed', () => {
    const [one, other] = [cityOf('--seed 7'), cityOf('--seed 8')];
    expect(one.settings.communities).not.toEqual(other.settings.communities);
    const titles = (city: typeof one) => new Set(city.entries.map(({ fields }) => fields.title));
    expect(titles(one).difference(titles(other)).size).toBeGreaterThan(100);
  });

  it('holds as many entries as were asked for', () => {
    const { entries } = cityOf(
      '--stories 3 --stations 12 --needs 5 --news 4 --activities 2 --organizations 30',
    );
    const count = (collection: string) => entries.filter((entry) => entry.collection === collection).length;
    expect(['stories', 'stations', 'needs', 'news', 'activities', 'organizations'].map(count)).toEqual([
      3, 12, 5, 4, 2, 30,
    ]);
  });

  it('has a station in every unit', () => {
    const { entries, settings } = cityOf();
    const areas = entries.map(({ collection, fields }) =>
      collection === 'stations' && 'area' in fields ? fields.area : undefined,
    );
    for (const { id } of settings.units.units) expect(areas).toContain(id);
  });

  it.each(collectionNames)('uses every field that only %s have', (collection) => {
    const own = fieldsBelow(collections[collection].schema).filter((field) => !isCommon(field));
    const used = usedBy(large.entries.filter((entry) => entry.collection === collection));
    expect(own.filter((field) => !used.has(field) && !isRegistered(field))).toEqual([]);
  });

  it('uses every field that all types have', () => {
    const used = usedBy(large.entries);
    const missing = fieldsBelow(collections.pages.schema).filter(
      (field) => isCommon(field) && !used.has(field),
    );
    // The address is the writer's to fill in.
    expect(missing).toEqual(['slug']);
  });
});
