import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import type { Settings } from '../../src/model/index.ts';
import { filesOf, pagesOf } from '../support/pages.ts';

/** Every name that belongs to the default city alone. */
function namesOfTheCity(): string[] {
  const yaml = <T>(file: string) => parse(readFileSync(join('content', file), 'utf8')) as T;
  const { name, city, slogan, bodies, contact } = yaml<Settings['site']>('settings/site.yml');
  const { units } = yaml<Settings['units']>('settings/units.yml');
  const towns = yaml<Settings['towns']>('places/towns.json');
  const { prizes } = yaml<Settings['vocabulary']>('settings/vocabulary.yml');
  return [
    name,
    city,
    slogan,
    contact.office,
    contact.phone ?? '',
    contact.email ?? '',
    ...bodies.map((body) => body.name),
    ...units.map((unit) => unit.name),
    ...towns.map((town) => town.name).filter((town) => town.length > 2),
    ...prizes.map((prize) => prize.about ?? ''),
  ].filter((word) => word !== '');
}

describe('another city', () => {
  it('replaces the content folder and nothing else: no word of the first city is left', () => {
    const names = namesOfTheCity();
    expect(names.length).toBeGreaterThan(100);
    const pages = [...pagesOf(inject('tinyCity'))];
    expect(pages.length).toBeGreaterThan(30);
    for (const file of filesOf(inject('tinyCity'))) {
      if (!/\.(html|xml|json|svg|txt)$/.test(file)) continue;
      const text = readFileSync(join(inject('tinyCity'), file), 'utf8');
      for (const name of names) expect(text.includes(name), `${file} 里有“${name}”`).toBe(false);
    }
  });
});
