import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { minuteAt } from '../../../src/model/time.ts';
import { news } from '../support/entries.ts';
import { atOnce, liveCommit, options, published, until } from '../support/publishing.ts';

/** A desk whose second release shows a piece of news that the first had not, and an administrator at it. */
async function changedOnce() {
  const test = await published();
  await test.author.save('news', 'chang-yi', news(), { options });
  await liveCommit(test, await test.desk.repository.head());
  return { ...test, chief: await test.as('chief') };
}

describe('going back to the release before', { timeout: 180_000 }, () => {
  it('stays there, and goes on with the next change', async () => {
    const test = await changedOnce();
    const { author, chief, desk, page } = test;
    expect((await author.post('/admin/api/publishing/rollback', {})).status).toBe(403);
    expect(await chief.post('/admin/api/publishing/rollback', {})).toMatchObject({ status: 200 });
    expect((await fetch(`${test.address}/news/chang-yi/`)).status).toBe(404);
    desk.publisher.look();
    await setTimeout(2500);
    expect((await fetch(`${test.address}/news/chang-yi/`)).status).toBe(404);
    await author.save('news', 'xin-shu', news('新树'), { options });
    await liveCommit(test, await desk.repository.head());
    expect(await page('/news/chang-yi/')).toContain('长椅');
    expect((await chief.get('/admin/api/publishing')).body.held).toBe(false);
  });

  it('builds the newest content again once an administrator has taken the rollback back', async () => {
    const test = await changedOnce();
    const { chief, desk, page } = test;
    await chief.post('/admin/api/publishing/rollback', {});
    expect((await chief.get('/admin/api/publishing')).body.held).toBe(true);
    expect((await desk.releases.live())?.commit).not.toBe(await desk.repository.head());
    expect(await chief.post('/admin/api/publishing/resume', {})).toMatchObject({ status: 200 });
    await liveCommit(test, await desk.repository.head());
    expect(await page('/news/chang-yi/')).toContain('长椅');
  });

  it('stays with a rollback that came while the next publication was being built, and records no publication', async () => {
    const { author, chief, desk } = await changedOnce();
    await desk.publisher.settled();
    await author.save('news', 'chang-yi', news('河岸新添长椅', '第二版。'), { options });
    await until(() => desk.publisher.progress.stage === 'building');
    const before = await desk.releases.before();
    await chief.post('/admin/api/publishing/rollback', {});
    await desk.publisher.settled();
    expect((await desk.releases.live())?.commit).toBe(before?.commit);
    expect((await desk.publications.recent(9)).length).toBe(2);
  });

  it('lets nothing that was taken down come back', async () => {
    const test = await changedOnce();
    const { chief, desk, page } = test;
    const withdrawal = { collection: 'news', slug: 'chang-yi', reason: '当事人要求' };
    expect(await (await test.as('signer')).post('/admin/api/withdrawals', withdrawal)).toMatchObject({
      status: 200,
    });
    await liveCommit(test, await desk.repository.head());
    const before = await desk.releases.before();
    expect((await chief.post('/admin/api/publishing/rollback', {})).body).toEqual({ isLive: false });
    // Not even while the older content is built without it.
    await until(async () => {
      expect(await page('/news/chang-yi/')).toContain('当事人要求');
      return (await desk.releases.live())?.commit === before?.commit;
    });
    expect(await page('/news/chang-yi/')).toContain('当事人要求');
    expect(await desk.releases.live()).toMatchObject({ commit: before?.commit, at: before?.at });
    await desk.publisher.settled();
    expect((await desk.publications.recent(1))[0]?.result).toBe('done');
  });

  it('lets nothing that was taken down and deleted come back, however far it goes back', async () => {
    const test = await changedOnce();
    const { chief, desk, page, address } = test;
    await desk.repository.main.change(async () => ({
      files: new Map([['news/chang-yi.md', undefined]]),
      author: { account: 'li-min', name: '李敏' },
      subject: '删除',
      trailers: {},
    }));
    desk.publisher.look();
    await liveCommit(test, await desk.repository.head());
    const before = await desk.releases.before();
    await chief.post('/admin/api/publishing/rollback', {});
    await liveCommit(test, before?.commit);
    expect((await fetch(`${address}/news/chang-yi/`)).status).toBe(404);
    expect(await page('/')).toContain('<h1>');
  });

  it('goes on with the days after a rollback, still at the older content', async () => {
    let now = Date.parse('2026-03-08T10:00:00+08:00');
    const test = await published(atOnce, () => now);
    const { desk, author } = test;
    const first = await desk.releases.live();
    const chief = await test.as('chief');
    now += 60_000;
    await author.save('news', 'chang-yi', news(), { options });
    await liveCommit(test, await desk.repository.head());
    await chief.post('/admin/api/publishing/rollback', {});
    now += 24 * 60 * 60_000;
    desk.publisher.look();
    await until(async () => (await desk.releases.live())?.buildTime === minuteAt(now));
    expect(await desk.releases.live()).toMatchObject({ commit: first?.commit, at: first?.at });
  });

  it('goes back past the days on which nothing was changed', async () => {
    let now = Date.parse('2026-03-08T10:00:00+08:00');
    const test = await published(atOnce, () => now);
    const { desk, author } = test;
    const first = await desk.releases.live();
    await author.save('news', 'chang-yi', news(), { options });
    await liveCommit(test, await desk.repository.head());
    for (let days = 0; days < 3; days++) {
      now += 24 * 60 * 60_000;
      desk.publisher.look();
      await until(async () => (await desk.releases.live())?.buildTime === minuteAt(now));
    }
    await desk.publisher.settled();
    expect((await desk.releases.list()).length).toBeLessThan(4);
    await (await test.as('chief')).post('/admin/api/publishing/rollback', {});
    expect((await desk.releases.live())?.commit).toBe(first?.commit);
  });
});
