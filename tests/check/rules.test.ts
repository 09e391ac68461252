import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherSections } from '../../src/check/addresses.ts';
import { rules } from '../../src/check/index.ts';
import { collectionNames } from '../../src/model/index.ts';
import { fieldRows } from './broken/fields.ts';
import { privateRows } from './broken/private.ts';
import { senseRows } from './broken/sense.ts';
import { settingRows } from './broken/settings.ts';
import { unreadableRows } from './broken/unreadable.ts';
import { wordRows } from './broken/words.ts';

const source = join(import.meta.dirname, '../../src');

describe('the rules', () => {
  it('are one file each, and every file is in force', async () => {
    const files = (await readdir(join(source, 'check/rules'))).filter((file) => file !== 'index.ts');
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('say in Chinese what they ask for and where that comes from', () => {
    for (const { title, source } of rules) {
      expect(title).toMatch(/\p{Script=Han}/u);
      expect(source).toMatch(/\p{Script=Han}|GB|WCAG/u);
    }
  });

  it('are each broken by an entry of these tests', () => {
    const rows = [...unreadableRows, ...fieldRows, ...wordRows, ...senseRows, ...settingRows, ...privateRows];
    const broken = new Set(rows.flatMap(({ finds }) => finds.map(([rule]) => rule)));
    expect(rules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([
      'first-dates',
      'picture-metadata',
      'stale',
    ]);
  });

  it('know every section that the site has pages for', async () => {
    const pages = await readdir(join(source, 'pages'));
    const names = pages
      .map((page) => page.replace(/\..*$/, ''))
      .filter((name) => !/^\[|^(index|404|media)$/.test(name));
    const known = new Set<string>([...collectionNames, ...otherSections]);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});
