import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lister } from '../../admin/cms/backend/listed.ts';
import { listedFields } from '../../admin/cms/config/index.ts';
import { createSkim } from '../../admin/desk/protocol/skim.ts';
import { parseMarkdown } from '../../src/content/front-matter.ts';
import { loadSite } from '../../src/content/load.ts';
import { collectionNames } from '../../src/model/index.ts';
import { wholeCity } from '../check/city.ts';

const file = (fields: string) => `---\n${fields}\n---\n\n正文。\n`;

describe('skimming a file for a list', () => {
  it.each([wholeCity, 'content'])('reads of every entry in %s what the parser reads', (root) => {
    for (const collection of collectionNames)
      for (const name of readdirSync(join(root, collection))) {
        const source = readFileSync(join(root, collection, name), 'utf8');
        const names = listedFields(collection);
        const data = parseMarkdown(source).data as Record<string, unknown>;
        const wanted = Object.fromEntries(Object.entries(data).filter(([field]) => names.includes(field)));
        expect(createSkim(names)(source), `${collection}/${name}`).toEqual(wanted);
      }
  });

  it.each([
    ['a quoted text with an escape', 'title: "一\\u4e8c"'],
    ['a text over two lines', 'title: 一\n  二'],
    ['a block text', 'title: |\n  一\n  二'],
    ['a comment behind a value', 'title: 一 # 注'],
    ['a colon within quotes', "title: '一: 二'"],
    ['a number, a flag and nothing', 'year: 2026\nsample: true\ntitle:'],
    ['a number written as text', 'year: "2026"'],
    ['a number that only looks like one', 'title: 0826-0000001'],
    ['a value that is no plain text', 'title: [一, 二]'],
  ])('leaves %s to the parser where it must', (_, fields) => {
    const names = ['title', 'year', 'sample'];
    const data = parseMarkdown(file(fields)).data as Record<string, unknown>;
    const told = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
    expect(createSkim(names)(file(fields))).toEqual(told);
  });

  it('says that a file cannot be read, and lists it all the same', async () => {
    const site = await loadSite(wholeCity);
    expect(createSkim(['title'])('没有字段')).toBeUndefined();
    expect(lister(site, 'news')(null, 'news/x.md')).toMatchObject({
      title: expect.stringContaining('news/x.md'),
      $list: { state: '读不出来' },
    });
  });
});

describe('a list', () => {
  it('says in words what an entry is, whose it is and what became of it', async () => {
    const site = await loadSite(wholeCity);
    const [unit] = site.settings.units.units;
    const list = lister(site, 'needs');
    const fields = { title: '陪读', publishedAt: '2026-03-02 09:00', area: unit?.id, status: 'open' };
    expect(list({ ...fields, sample: true }, 'x')).toMatchObject({
      $list: { area: unit?.name, status: '待对接', day: '2026-03-02', state: '示例' },
    });
    const withdrawn = { at: '2026-03-02 09:00', reason: '同意已撤回' };
    expect(list({ ...fields, withdrawn }, 'x')).toMatchObject({ $list: { state: '已撤回' } });
  });

  it('says nothing of a field that is written without a value', async () => {
    const list = lister(await loadSite(wholeCity), 'needs');
    expect(list({ title: '陪读', area: null, withdrawn: null }, 'x').$list).toMatchObject({
      area: '',
      state: '',
    });
  });
});
