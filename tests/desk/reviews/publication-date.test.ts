import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { desk as command } from '../support/command.ts';
import { startDesk } from '../support/desk.ts';
import { news } from '../support/entries.ts';
import { temporaryFolder } from '../support/folder.ts';
import { git } from '../support/git.ts';
import { seedCity } from '../support/seed-city.ts';

const options = { collectionName: 'news', commitMessage: 'x', useWorkflow: false };
const dateIn = (text: string) => /^publishedAt: (.*)$/m.exec(text)?.[1];

describe('the date of a first publication', { timeout: 120_000 }, () => {
  it('stays, whatever a later edit writes', async () => {
    const { desk, as } = await startDesk({ reviews: { default: [], units: {} } });
    const author = await as('author');
    await author.save('news', 'chang-yi', news(), { options });
    const shown = () => git(desk.repository.directory, 'show', 'main:news/chang-yi.md');
    const first = dateIn(shown());
    const forged = news('河岸新添长椅', '长椅有十三张。').replace('2026-03-09 09:00', '2025-01-01 08:00');
    expect(await author.save('news', 'chang-yi', forged, { options })).toMatchObject({ status: 200 });
    expect(shown()).toContain('长椅有十三张');
    expect(dateIn(shown())).toBe(first);
  });

  it('is not changed by bringing in a folder that says otherwise', async () => {
    const folder = await temporaryFolder();
    expect((await command(`${folder}/data`, 'import', seedCity())).code).toBe(0);
    expect((await command(`${folder}/data`, 'export', `${folder}/out`)).code).toBe(0);
    const file = `${folder}/out/news/river-day.md`;
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^publishedAt: .*$/m, 'publishedAt: 2025-12-01 09:00'));
    const refused = await command(`${folder}/data`, 'import', `${folder}/out`);
    expect(refused).toMatchObject({ code: 1, complained: expect.stringContaining('发布时间被改过') });
  });
});
