import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/content/read.ts';
import { settingsFiles } from '../../src/model/index.ts';
import { cityOf, LARGE } from './plans.ts';

const { entries } = cityOf(LARGE);
const stories = entries.filter(({ collection }) => collection === 'stories');
const everything = JSON.stringify(entries);

describe('the text of a sample', () => {
  it('tells each story in 300 to 1,500 characters', () => {
    for (const { body } of stories) {
      const length = body.replace(/\s/g, '').length;
      expect(length).toBeGreaterThanOrEqual(300);
      expect(length).toBeLessThanOrEqual(1500);
    }
  });

  it('gives every entry of a type a title and an address of its own', () => {
    const names = entries.map(({ collection, fields }) => `${collection} ${fields.title}`);
    const addresses = entries.map(({ collection, slug }) => `${collection}/${slug}`);
    expect(new Set(names).size).toBe(entries.length);
    expect(new Set(addresses).size).toBe(entries.length);
  });

  it('tells hardly two stories in the same words', () => {
    const openings = new Set(stories.map(({ body }) => body.slice(0, 120)));
    expect(openings.size).toBeGreaterThan(stories.length * 0.99);
  });

  it('leaves no slot of a sentence unfilled', () => {
    expect(entries.filter(({ body }) => /[{}]|undefined|NaN/.test(body))).toEqual([]);
  });

  it('doubles no full stop or comma', () => {
    expect(everything.match(/[。，；：、！？]{2}/g)).toBeNull();
  });

  it('names nothing of the city that this repository serves', async () => {
    const content = resolve('content');
    const site = settingsFiles.site.schema.parse((await readSettings(content, 'site')).data);
    const { units } = settingsFiles.units.schema.parse((await readSettings(content, 'units')).data);
    for (const name of [site.city, ...units.map((unit) => unit.name)]) expect(everything).not.toContain(name);
  });

  it('gives nobody a mobile number', () => {
    expect(everything.match(/(?<!\d)1[3-9]\d{9}(?!\d)/g)).toBeNull();
  });
});
