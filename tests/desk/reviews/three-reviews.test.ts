import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { news } from '../support/entries.ts';
import { git } from '../support/git.ts';

const SLUG = 'chang-yi';
const PATH = `news/${SLUG}.md`;

async function withDraft() {
  const test = await startDesk();
  const author = await test.as('author');
  expect(await author.save('news', SLUG, news())).toMatchObject({ status: 200 });
  return { ...test, author };
}

async function afterSecond() {
  const test = await withDraft();
  expect(await (await test.as('first')).move('news', SLUG, 'pending_review')).toMatchObject({ status: 200 });
  expect(await (await test.as('second')).move('news', SLUG, 'pending_publish')).toMatchObject({
    status: 200,
  });
  return test;
}

describe('an entry', () => {
  it('goes from a draft through three people to the public, which is told who they were', async () => {
    const { desk, author, as } = await afterSecond();
    expect((await author.do('unpublishedEntry', { collection: 'news', slug: SLUG })).status).toBe(
      'pending_publish',
    );
    const signer = await as('signer');
    expect(await signer.publish('news', SLUG)).toMatchObject({ status: 200 });
    const text = git(desk.repository.directory, 'show', `main:${PATH}`);
    expect(text).toContain('editor: 李敏');
    for (const [step, name] of [
      ['first', '王芳'],
      ['second', '张磊'],
      ['final', '赵宁'],
    ])
      expect(text).toMatch(
        new RegExp(`step: ${step}\\n\\s+name: ${name}\\n\\s+role: ${name}的岗位\\n\\s+at: `),
      );
    expect((await author.do('unpublishedEntries')) as string[]).toEqual([]);
  });

  it('says of its publication date when it really was published', async () => {
    const { desk, as } = await afterSecond();
    await (await as('signer')).publish('news', SLUG);
    const text = git(desk.repository.directory, 'show', `main:${PATH}`);
    const publishedAt = /publishedAt: (.*)/.exec(text)?.[1] ?? '';
    expect(Math.abs(Date.parse(`${publishedAt.replace(' ', 'T')}:00+08:00`) - Date.now())).toBeLessThan(
      120_000,
    );
  });

  it('leaves every step in the history, in the name of who took it', async () => {
    const { desk, as } = await afterSecond();
    await (await as('signer')).publish('news', SLUG);
    const format =
      '--format=%an|%s|%(trailers:key=Desk-Action,valueonly,separator=)|%(trailers:key=Review-Step,valueonly,separator=)';
    expect(git(desk.repository.directory, 'log', '-4', '--topo-order', format, 'main').split('\n')).toEqual([
      `赵宁|发布 ${PATH}|publish|final`,
      `张磊|复审通过 ${PATH}|review|second`,
      `王芳|初审通过 ${PATH}|review|first`,
      `李敏|保存 ${PATH}|save|`,
    ]);
  });

  it('keeps nothing of what its author wrote into the reviews', async () => {
    const { desk, as } = await startDesk();
    const forged = 'editor: 无名\nreviews:\n  - { step: first, name: 甲, role: 乙, at: 2026-03-01 09:00 }\n';
    expect(
      await (await as('author')).save('news', SLUG, news('河岸新添长椅', '长椅有十二张。', forged)),
    ).toMatchObject({ status: 200 });
    await (await as('first')).move('news', SLUG, 'pending_review');
    await (await as('second')).move('news', SLUG, 'pending_publish');
    expect(await (await as('signer')).publish('news', SLUG)).toMatchObject({ status: 200 });
    const text = git(desk.repository.directory, 'show', `main:${PATH}`);
    expect(text).not.toContain('无名');
    expect(text).not.toContain('name: 甲');
  });

  it('is reviewed by no one who has written it', async () => {
    const { desk, as } = await withDraft();
    for (const role of ['first', 'second', 'signer'] as const)
      await desk.db
        .insertInto('grants')
        .values({ account: 'author', role, unit: '*', collection: '*' })
        .execute();
    const author = await as('author');
    expect(await author.move('news', SLUG, 'pending_review')).toMatchObject({
      status: 403,
      body: { error: expect.stringContaining('自己的稿') },
    });
  });

  it('is reviewed by no one twice', async () => {
    const { desk, as } = await withDraft();
    await desk.db
      .insertInto('grants')
      .values({ account: 'first', role: 'second', unit: '*', collection: '*' })
      .execute();
    const first = await as('first');
    expect(await first.move('news', SLUG, 'pending_review')).toMatchObject({ status: 200 });
    expect(await first.move('news', SLUG, 'pending_publish')).toMatchObject({
      status: 403,
      body: { error: expect.stringContaining('另一个人') },
    });
  });

  it.each([
    ['first', 'pending_publish', '不能跳过复审'],
    ['second', 'pending_review', '“初审”权限'],
    ['signer', 'pending_review', '“初审”权限'],
    ['stranger', 'pending_review', '没有这个单位'],
    ['author', 'published', '没有这种状态'],
  ])('does not let %s move a fresh draft to %s', async (name, status, reason) => {
    const { as } = await withDraft();
    const answer = await (await as(name)).move('news', SLUG, status);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body.error).toContain(reason);
  });

  it.each(['author', 'first', 'second', 'signer', 'stranger', 'chief'])(
    'is not published by %s before its reviews',
    async (name) => {
      const { as, desk } = await withDraft();
      const head = await desk.repository.head();
      expect((await (await as(name)).publish('news', SLUG)).status).toBeGreaterThanOrEqual(400);
      expect(await desk.repository.head()).toBe(head);
    },
  );

  it.each(['author', 'first', 'second', 'stranger', 'chief'])('is not signed by %s', async (name) => {
    const { as, desk } = await afterSecond();
    const head = await desk.repository.head();
    expect((await (await as(name)).publish('news', SLUG)).status).toBe(403);
    expect(await desk.repository.head()).toBe(head);
  });

  it('goes back to the first review when it is changed after one', async () => {
    const { author, as } = await afterSecond();
    expect(await author.save('news', SLUG, news('河岸新添长椅', '长椅有十三张。'))).toMatchObject({
      status: 200,
    });
    expect((await author.do('unpublishedEntry', { collection: 'news', slug: SLUG })).status).toBe('draft');
    expect((await (await as('signer')).publish('news', SLUG)).status).toBe(409);
  });

  it('is sent back with an opinion, which its author sees', async () => {
    const { author, as } = await afterSecond();
    expect(await (await as('signer')).move('news', SLUG, 'draft', '标题太长')).toMatchObject({ status: 200 });
    const { drafts } = (await author.get('/admin/api/reviews')).body;
    expect(drafts).toMatchObject([
      { status: 'draft', passed: [], mine: true, returned: { by: '赵宁', opinion: '标题太长' } },
    ]);
  });

  it('waits for its author once it was sent back: nobody passes it as it is', async () => {
    const { author, as } = await afterSecond();
    await (await as('signer')).move('news', SLUG, 'draft', '标题太长');
    const first = await as('first');
    expect(await first.move('news', SLUG, 'pending_review')).toMatchObject({
      status: 409,
      body: { error: expect.stringContaining('赵宁退回') },
    });
    const [draft] = (await first.get('/admin/api/reviews')).body.drafts;
    expect(draft.turn).toEqual({ pass: false, sendBack: false });
    expect((await author.save('news', SLUG, news('河岸新添长椅', '改过了。'))).status).toBe(200);
    expect(await first.move('news', SLUG, 'pending_review')).toMatchObject({ status: 200 });
  });

  it('takes no opinion that tells somebody’s number, to whichever side it goes', async () => {
    const { as } = await withDraft();
    const first = await as('first');
    const opinion = '电话改成13800138000';
    for (const status of [
      (await first.move('news', SLUG, 'pending_review', opinion)).status,
      (await first.post('/admin/api/reviews/return', { collection: 'news', slug: SLUG, opinion })).status,
    ])
      expect(status).toBe(422);
    expect(await first.move('news', SLUG, 'pending_review', '同意')).toMatchObject({ status: 200 });
  });

  it('takes an opinion with a phone that the settings make public', async () => {
    const { desk, as } = await withDraft();
    const path = 'settings/site.yml';
    const oid = await desk.repository.file(await desk.repository.head(), path);
    const site = (await desk.repository.blob(oid ?? '')).toString('utf8');
    const written = site.replace(/^publicPhones:.*$/m, 'publicPhones: ["13800138000"]');
    await desk.repository.main.change(async () => ({
      files: new Map([[path, Buffer.from(written)]]),
      author: { account: 'desk', name: '编辑台' },
      subject: path,
      trailers: {},
    }));
    const first = await as('first');
    const opinion = '电话写13800138000';
    expect(await first.move('news', SLUG, 'pending_review', opinion)).toMatchObject({ status: 200 });
  });

  it('is sent back by its first reviewer too, though it goes to no earlier step', async () => {
    const { author, as } = await withDraft();
    const first = await as('first');
    const answer = await first.post('/admin/api/reviews/return', {
      collection: 'news',
      slug: SLUG,
      opinion: '请写明是哪段河岸',
    });
    expect(answer).toMatchObject({ status: 200 });
    const { drafts } = (await author.get('/admin/api/reviews')).body;
    expect(drafts).toMatchObject([{ returned: { by: '王芳', opinion: '请写明是哪段河岸' } }]);
  });

  it('tells each person whether it is their turn, as the deed itself would answer', async () => {
    const { as } = await withDraft();
    const turns = async (name: string) => {
      const [draft] = (await (await as(name)).get('/admin/api/reviews')).body.drafts;
      return draft.turn;
    };
    expect(await turns('first')).toEqual({ pass: true, sendBack: true });
    expect(await turns('author')).toEqual({ pass: false, sendBack: false });
    expect(await turns('signer')).toEqual({ pass: false, sendBack: true });
    await (await as('first')).move('news', SLUG, 'pending_review');
    expect(await turns('first')).toEqual({ pass: false, sendBack: false });
    expect(await turns('second')).toEqual({ pass: true, sendBack: true });
  });

  it('cannot be sent back by someone whose review is over, nor by its author', async () => {
    const { author, as } = await afterSecond();
    expect((await (await as('first')).move('news', SLUG, 'draft')).status).toBe(403);
    expect((await author.move('news', SLUG, 'draft')).status).toBe(403);
  });

  it('is not passed by someone who has not read its newest text', async () => {
    const { author, as } = await withDraft();
    const first = await as('first');
    await first.open('news', SLUG);
    await author.save('news', SLUG, news('河岸新添长椅', '长椅有十四张。'));
    const answer = await first.cms('updateUnpublishedEntryStatus', {
      collection: 'news',
      slug: SLUG,
      newStatus: 'pending_review',
    });
    expect(answer).toMatchObject({ status: 409, body: { reload: true } });
    expect(await first.move('news', SLUG, 'pending_review')).toMatchObject({ status: 200 });
  });

  it('is passed once when two reviewers pass it at the same moment', async () => {
    const { desk, as } = await withDraft();
    await desk.accounts.add({
      name: 'other',
      displayName: '吴桐',
      duty: '',
      grants: [{ role: 'first', unit: '*', collection: '*' }],
    });
    await desk.db.updateTable('accounts').set({ one_time_until: null }).where('name', '=', 'other').execute();
    const both = await Promise.all(['first', 'other'].map((name) => as(name)));
    const answers = await Promise.all(both.map((browser) => browser.move('news', SLUG, 'pending_review')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is refused at the end when the whole content would not be sound with it', async () => {
    const { as } = await startDesk();
    const author = await as('author');
    expect(await author.save('pages', 'ke-yi', page)).toMatchObject({ status: 200 });
    const text = news('河岸新添长椅', '见[说明](/pages/ke-yi/)。');
    expect(await author.save('news', SLUG, text)).toMatchObject({ status: 200 });
    await (await as('first')).move('news', SLUG, 'pending_review');
    await (await as('second')).move('news', SLUG, 'pending_publish');
    const answer = await (await as('signer')).publish('news', SLUG);
    expect(answer).toMatchObject({ status: 422, body: { findings: [{ file: PATH, rule: 'links' }] } });
  });
});

const page = `---
title: 长椅说明
publishedAt: 2026-03-09 09:00
source: 云河市文明办
section: about
---

长椅由志愿者维护。
`;

describe('a unit with fewer people', () => {
  it('has the steps that it has configured, and the page shows what really happened', async () => {
    const { desk, as } = await startDesk({
      reviews: { default: ['first', 'second', 'final'], units: { qingshi: ['first', 'final'] } },
    });
    await (await as('author')).save('news', SLUG, news());
    expect(await (await as('first')).move('news', SLUG, 'pending_review')).toMatchObject({ status: 200 });
    const signer = await as('signer');
    expect((await signer.do('unpublishedEntry', { collection: 'news', slug: SLUG })).status).toBe(
      'pending_publish',
    );
    expect(await signer.publish('news', SLUG)).toMatchObject({ status: 200 });
    const text = git(desk.repository.directory, 'show', `main:${PATH}`);
    expect(text.match(/step: \w+/g)).toEqual(['step: first', 'step: final']);
  });

  it('publishes at once where it has configured none', async () => {
    const { desk, as } = await startDesk({
      reviews: { default: ['first', 'second', 'final'], units: { qingshi: [] } },
    });
    const author = await as('author');
    const options = { collectionName: 'news', commitMessage: 'x', useWorkflow: false };
    expect(await author.save('news', SLUG, news(), { options })).toMatchObject({ status: 200 });
    const text = git(desk.repository.directory, 'show', `main:${PATH}`);
    expect(text).toContain('editor: 李敏');
    expect(text).not.toContain('reviews');
  });

  it('publishes nothing that a reviewer has sent back, also where no review is left', async () => {
    const { as } = await startDesk({
      reviews: { default: ['first', 'second', 'final'], units: { qingshi: ['first'] } },
    });
    const author = await as('author');
    await author.save('news', SLUG, news());
    await (await as('first')).move('news', SLUG, 'pending_review');
    const opinion = { collection: 'news', slug: SLUG, opinion: '标题太长' };
    expect((await (await as('second')).post('/admin/api/reviews/return', opinion)).status).toBe(200);
    expect((await author.publish('news', SLUG)).status).toBe(409);
  });

  it('cannot lend its freedom to an entry of another unit', async () => {
    const { as } = await startDesk({
      reviews: { default: ['first', 'second', 'final'], units: { baitang: [] } },
    });
    const options = { collectionName: 'news', commitMessage: 'x', useWorkflow: false };
    const answer = await (await as('author')).save('news', SLUG, news(), { options });
    expect(answer).toMatchObject({ status: 403, body: { error: expect.stringContaining('要经过审核') } });
  });
});
