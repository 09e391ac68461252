import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../src/content/load.ts';
import { createPlaceSearch, createSlipSearch, placeNames } from '../../../src/find/places/index.ts';

const places = placeNames(await loadSite('tests/tiny-city'));
const search = createPlaceSearch(places);
const named = (words: string) => search(words).map(({ name }) => name);

describe('a place by name', () => {
  it('is found by its name, its pinyin and its initials', () => {
    for (const typed of ['青石区', 'qingshiqu', 'qsq', 'ＱＳＱ'])
      expect(named(typed)[0], typed).toBe('青石区');
  });

  it('comes first when what is typed is its whole name', () => {
    expect(named('白塘')[0]).toMatch(/^白塘/);
    expect(named('河街')).toEqual(['河街社区']);
  });

  it('is not found by what is nobody’s name', () => {
    expect(named('没有这里')).toEqual([]);
  });

  it('is called as people call it, without its committee', () => {
    expect(places.filter(({ name }) => /委会$/.test(name))).toEqual([]);
  });

  it('is found all the same after a slip of the pen', async () => {
    const forgiving = await createSlipSearch(places);
    expect(forgiving('qinshiqu').map(({ name }) => name)).toContain('青石区');
  });
});
