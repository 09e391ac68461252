import { describe, expect, it } from 'vitest';
import { filtersIn } from '../../../src/find/search/index.ts';
import { indexOf, record } from './index-of.ts';

const type = { news: { id: 'news', name: '动态' }, needs: { id: 'needs', name: '服务需求' } };
const unit = { east: { id: 'east', name: '青石区' }, west: { id: 'west', name: '白塘县' } };
const year = (id: string) => ({ id, name: `${id}年` });

const searcher = () =>
  indexOf([
    record('/a/', { body: '巡河', facets: { type: type.news, unit: unit.east, year: year('2025') } }),
    record('/b/', { body: '巡河', facets: { type: type.news, unit: unit.west, year: year('2026') } }),
    record('/c/', { body: '巡河', facets: { type: type.needs, unit: unit.west, year: year('2026') } }),
    record('/d/', { body: '植树', facets: { type: type.needs, unit: unit.east, year: year('2026') } }),
    record('/e/', { body: '巡河', facets: { type: type.needs } }),
  ]);

const counts = (choices: { id: string; count: number }[]) =>
  Object.fromEntries(choices.map(({ id, count }) => [id, count]));

describe('filters', () => {
  it('count the results of each choice, years from the latest', async () => {
    const { facets } = await (await searcher()).search('巡河');
    expect(counts(facets.type)).toEqual({ news: 2, needs: 2 });
    expect(counts(facets.unit)).toEqual({ east: 1, west: 2 });
    expect(facets.year.map(({ name, count }) => [name, count])).toEqual([
      ['2026年', 2],
      ['2025年', 1],
    ]);
    expect(facets.theme).toEqual([]);
  });

  it('narrow to any of the choices in one facet and all of the facets', async () => {
    const found = await (await searcher()).search('巡河', {
      filters: { type: ['needs'], unit: ['east', 'west'] },
    });
    expect(found.total).toBe(1);
    expect(found.results.map(({ url }) => url)).toEqual(['/c/']);
  });

  it('count a choice by what it would leave with the other facets as they are', async () => {
    const { facets } = await (await searcher()).search('巡河', { filters: { type: ['needs'] } });
    expect(counts(facets.type)).toEqual({ news: 2, needs: 2 });
    expect(counts(facets.unit)).toEqual({ west: 1 });
  });

  it('that leave nothing say so by their counts, and keep what was chosen in sight', async () => {
    const found = await (await searcher()).search('植树', { filters: { unit: ['west'] } });
    expect(found).toMatchObject({ total: 0, results: [] });
    expect(found.partial).toBeUndefined();
    expect(found.facets.unit).toEqual([
      { id: 'west', name: '白塘县', count: 0, chosen: true },
      { id: 'east', name: '青石区', count: 1, chosen: false },
    ]);
  });

  it('leave the last page of results for an address that names a later one', async () => {
    const { results } = await (await searcher()).search('巡河', { page: 99, pageSize: 3 });
    expect(results.map(({ url }) => url)).toEqual(['/e/']);
  });

  it('are read from an address', () => {
    expect(filtersIn(new URLSearchParams('q=巡河&unit=east&unit=west&year=2026'))).toEqual({
      type: [],
      unit: ['east', 'west'],
      year: ['2026'],
      theme: [],
    });
  });
});
