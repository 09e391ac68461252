import { describe, expect, it } from 'vitest';
import type { Browser } from '../support/browser.ts';
import { startDesk, type TestDesk } from '../support/desk.ts';
import { news } from '../support/entries.ts';
import { staff } from '../support/staff.ts';

const entry = { collection: 'news', slug: 'chang-yi' };
const publicEntry = { collection: 'news', slug: 'river-day' };
const site = { path: 'settings/site.yml' };
const content = Buffer.from('WEBVTT\n').toString('base64');

/** What can be asked for, and who may: of everyone on the staff, on an entry that waits for its first review. */
const table: Readonly<Record<string, { ask(browser: Browser): Promise<{ status: number }>; who: string[] }>> =
  {
    'read what is public': {
      ask: (browser) => browser.cms('getEntry', { path: 'news/river-day.md' }),
      who: ['author', 'colleague', 'first', 'second', 'signer', 'stranger', 'chief'],
    },
    'read the draft': {
      ask: (browser) =>
        browser.cms('unpublishedEntryDataFile', { ...entry, path: 'news/chang-yi.md', id: 'x' }),
      who: ['author', 'colleague', 'first', 'second', 'signer', 'chief'],
    },
    'change the draft': {
      ask: (browser) => browser.save('news', 'chang-yi', news('河岸新添长椅', '长椅有二十张。')),
      who: ['author', 'colleague'],
    },
    'begin an entry in another unit': {
      ask: (browser) => browser.save('news', 'bai-tang', news('白塘的消息').replace('qingshi', 'baitang')),
      who: ['author', 'colleague', 'stranger'],
    },
    'move an entry into one’s own unit': {
      ask: (browser) => browser.save('news', 'river-day', news('清河日').replace('qingshi', 'baitang')),
      who: ['author', 'colleague'],
    },
    'change settings': {
      ask: async (browser) => {
        const { body } = await browser.cms('getEntry', site);
        const dataFiles = [{ ...site, slug: 'site', raw: `${body.data ?? ''}\n` }];
        return browser.cms('persistEntry', {
          dataFiles,
          assets: [],
          options: { collectionName: 'settings', useWorkflow: true },
        });
      },
      who: ['author'],
    },
    'publish without any review': {
      ask: (browser) =>
        browser.save('news', 'xin', news('新'), { options: { collectionName: 'news', useWorkflow: false } }),
      who: [],
    },
    'pass the first review': {
      ask: (browser) => browser.move('news', 'chang-yi', 'pending_review'),
      who: ['first'],
    },
    'pass two reviews at once': {
      ask: (browser) => browser.move('news', 'chang-yi', 'pending_publish'),
      who: [],
    },
    'send it back': {
      ask: (browser) => browser.post('/admin/api/reviews/return', { ...entry, opinion: '标题太长' }),
      who: ['first', 'second', 'signer'],
    },
    'go back to the release before': {
      ask: async (browser) => {
        const { status } = await browser.post('/admin/api/publishing/rollback', {});
        // There is no release yet: who may ask for one is told so.
        return { status: status === 409 ? 200 : status };
      },
      who: ['chief'],
    },
    'throw an uploaded file away': {
      ask: (browser) => browser.cms('deleteFiles', { paths: ['media/nobody-shows-this.vtt'] }),
      who: ['author', 'colleague', 'stranger'],
    },
    'let the newest content be published after a rollback': {
      ask: (browser) => browser.post('/admin/api/publishing/resume', {}),
      who: ['chief'],
    },
    'sign it': { ask: (browser) => browser.publish('news', 'chang-yi'), who: [] },
    'discard the draft': {
      ask: (browser) => browser.cms('deleteUnpublishedEntry', entry),
      who: ['author', 'signer'],
    },
    'write a note': {
      ask: (browser) => browser.cms('addNote', { ...entry, note: { content: '好' } }),
      who: ['author', 'colleague', 'first', 'second', 'signer', 'chief'],
    },
    'upload a file': {
      ask: (browser) =>
        browser.cms('persistMedia', { asset: { path: 'media/x.vtt', content, encoding: 'base64' } }),
      who: ['author', 'colleague', 'stranger'],
    },
    'withdraw an entry': {
      ask: (browser) => browser.post('/admin/api/withdrawals', { ...publicEntry, reason: '数字有误' }),
      who: ['signer'],
    },
    'delete a public entry': {
      ask: (browser) => browser.cms('deleteFiles', { paths: ['news/river-day.md'] }),
      who: [],
    },
    'delete a public picture': {
      ask: (browser) => browser.cms('deleteFiles', { paths: ['media/river.svg'] }),
      who: [],
    },
    'see the audit log': { ask: (browser) => browser.get('/admin/api/audit'), who: ['chief'] },
  };

const names = Object.keys(staff);
const count = names.length * Object.keys(table).length;

describe(`who may do what: ${count} cases`, { timeout: 300_000 }, () => {
  it.each(Object.entries(table))('%s', async (_, { ask, who }) => {
    const able: string[] = [];
    let test: TestDesk | undefined;
    for (const name of names) {
      test ??= await withDraft();
      const { status } = await ask(await test.as(name));
      expect(status).toBeLessThan(500);
      if (status !== 200) continue;
      able.push(name);
      // What one person has done is not there for the next.
      await test.close();
      test = undefined;
    }
    expect(able).toEqual(who);
  });
});

async function withDraft(): Promise<TestDesk> {
  const test = await startDesk();
  expect((await (await test.as('author')).save('news', 'chang-yi', news())).status).toBe(200);
  return test;
}
