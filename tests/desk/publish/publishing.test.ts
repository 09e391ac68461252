import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { minuteAt } from '../../../src/model/time.ts';
import { startDesk } from '../support/desk.ts';
import { news } from '../support/entries.ts';
import { atOnce, liveCommit, options, published, until } from '../support/publishing.ts';

describe('publishing', { timeout: 180_000 }, () => {
  it('answers “not yet” until the first site is built, and then with the site', async () => {
    const test = await startDesk();
    expect((await fetch(`${test.address}/`)).status).toBe(503);
    test.desk.publisher.start();
    await liveCommit(test, await test.desk.repository.head());
    expect(await (await fetch(`${test.address}/`)).text()).toContain('<h1>云河</h1>');
    expect((await fetch(`${test.address}/nothing/`)).status).toBe(404);
  });

  it('shows a saved entry within seconds', async () => {
    const { author, page } = await published();
    expect(await author.save('news', 'chang-yi', news(), { options })).toMatchObject({ status: 200 });
    expect(await until(async () => (await page('/news/chang-yi/')).match('长椅有十二张'))).toBeTruthy();
  });

  it('builds what came meanwhile together, and the newest last', async () => {
    const test = await published();
    const { author, desk } = test;
    for (let round = 0; round < 8; round++)
      expect(
        await author.save('news', 'chang-yi', news('河岸新添长椅', `第${round}版。`), { options }),
      ).toMatchObject({ status: 200 });
    await liveCommit(test, await desk.repository.head());
    expect(await test.page('/news/chang-yi/')).toContain('第7版');
    expect((await desk.publications.recent(20)).length).toBeLessThan(8);
  });

  it('leaves the live site as it was when a build fails, says why in Chinese, and goes on with the next', async () => {
    const test = await published();
    const { author, desk, page } = test;
    const before = await desk.releases.live();
    await author.save('news', 'chang-yi', news('河岸新添长椅', '这一句不能生成。'), { options });
    const failed = await until(async () =>
      (await desk.publications.recent(1)).find(({ result }) => result === 'failed'),
    );
    expect(failed.message).toContain('线上网站没有变');
    expect(failed.message).toContain('builder: this text cannot be built');
    expect(await desk.releases.live()).toEqual(before);
    expect((await author.get('/admin/api/publishing')).body).toMatchObject({
      stage: 'idle',
      recent: [{ result: 'failed' }, { result: 'done' }],
    });
    await author.save('news', 'chang-yi', news('河岸新添长椅', '这一句可以。'), { options });
    await liveCommit(test, await desk.repository.head());
    expect(await page('/news/chang-yi/')).toContain('这一句可以');
  });

  it('keeps the last ten releases', async () => {
    const test = await published();
    const { author, desk } = test;
    for (let round = 0; round < 12; round++) {
      await author.save('news', 'chang-yi', news('河岸新添长椅', `第${round}版。`), { options });
      await liveCommit(test, await desk.repository.head());
    }
    // The oldest goes just after the newest is live.
    await expect.poll(async () => (await desk.releases.list()).length, { timeout: 10_000 }).toBe(10);
    await expect.poll(() => desk.publisher.progress.stage, { timeout: 10_000 }).toBe('idle');
    const folders = readdirSync(desk.releases.folder).filter((name) =>
      /^[0-9a-f]{40}-\d{12}-[^.]+$/.test(name),
    );
    expect(folders.length).toBe(10);
    expect(folders).toContain(readlinkSync(join(desk.releases.folder, 'live')));
  });

  it('hands each build what the one before found of itself, so that the inspection has a history', async () => {
    let now = Date.parse('2026-03-08T10:00:00+08:00');
    const test = await published(atOnce, () => now);
    now += 60_000;
    await test.author.save('news', 'chang-yi', news(), { options });
    await liveCommit(test, await test.desk.repository.head());
    const history = await (await fetch(`${test.address}/inspection.json`)).text();
    expect(history.trim().split('\n')).toEqual(['2026-03-08 10:00', '2026-03-08 10:01']);
  });

  it('publishes what was saved while the desk was not there', async () => {
    const test = await startDesk(atOnce);
    await (await test.as('author')).save('news', 'chang-yi', news(), { options });
    const { data } = test.desk.config;
    await test.close();
    const later = await startDesk(atOnce, data);
    later.desk.publisher.start();
    await liveCommit(later, await later.desk.repository.head());
    expect(await (await fetch(`${later.address}/news/chang-yi/`)).text()).toContain('长椅');
  });

  it('builds the same content again after a restart when its own code has changed, and only then', async () => {
    const test = await published();
    const { config } = test.desk;
    await test.desk.publisher.settled();
    await test.close();
    const unchanged = await startDesk(atOnce, config.data);
    unchanged.desk.publisher.start();
    await unchanged.desk.publisher.settled();
    expect((await unchanged.desk.publications.recent(5)).length).toBe(1);
    await unchanged.close();
    await writeFile(join(config.build.folder, 'astro.config.mjs'), 'export default {};');
    const changed = await startDesk(atOnce, config.data);
    changed.desk.publisher.start();
    await changed.desk.publisher.settled();
    const [newest, first] = await changed.desk.publications.recent(5);
    expect(newest).toMatchObject({ result: 'done', commit: first?.commit });
    expect((await changed.desk.releases.list()).length).toBe(2);
  });

  it('lets who comes while the first site is being built wait for it', async () => {
    const test = await startDesk();
    test.desk.publisher.start();
    const home = await fetch(`${test.address}/`);
    expect([home.status, await home.text()]).toEqual([200, expect.stringContaining('<h1>云河</h1>')]);
  });

  it('publishes what another process has brought in', async () => {
    const test = await published();
    const { repository } = test.desk;
    const { ContentRepository } = await import('../../../admin/desk/repository/index.ts');
    const other = await ContentRepository.open(repository.directory);
    const files = new Map([['news/wai-lai.md', Buffer.from(news('外来的消息'))]]);
    const author = { account: 'cli', name: '命令行' };
    const commit = await other.main.change(async () => ({ files, author, subject: '导入', trailers: {} }));
    await other.close();
    await liveCommit(test, commit);
    expect(await test.page('/news/wai-lai/')).toContain('外来的消息');
  });

  it('keeps an entry back until its time comes, also when the desk was restarted meanwhile', async () => {
    const planned = Date.now() + 30 * 60_000;
    let now = Date.now();
    const clock = () => now;
    const test = await startDesk(atOnce, undefined, clock);
    test.desk.publisher.start();
    const author = await test.as('author');
    const raw = news('预定的消息').replace('2026-03-09 09:00', minuteAt(planned));
    expect(await author.save('news', 'yu-ding', raw, { options })).toMatchObject({ status: 200 });
    await liveCommit(test, await test.desk.repository.head());
    expect((await fetch(`${test.address}/news/yu-ding/`)).status).toBe(404);
    const { data } = test.desk.config;
    await test.close();
    const later = await startDesk(atOnce, data, clock);
    later.desk.publisher.start();
    await setTimeout(300);
    expect((await fetch(`${later.address}/news/yu-ding/`)).status).toBe(404);
    now = planned;
    const from = Date.now();
    await until(async () => (await fetch(`${later.address}/news/yu-ding/`)).status === 200);
    expect(Date.now() - from).toBeLessThan(20_000);
  });

  it('builds the site anew when a need closes, and on every new day', async () => {
    let now = Date.parse('2026-03-08T10:00:00+08:00');
    const test = await startDesk(atOnce, undefined, () => now);
    test.desk.publisher.start();
    await until(() => test.desk.releases.live());
    const buildTimes: string[] = [];
    for (let builds = 0; builds < 3; builds++) {
      const view = await test.desk.room.view();
      const next = view.nextMomentAfter(minuteAt(now));
      const midnight = Date.parse(
        minuteAt(now + 24 * 60 * 60_000)
          .slice(0, 10)
          .concat('T00:00:00+08:00'),
      );
      now = Math.min(
        next === undefined ? midnight : Date.parse(`${next.replace(' ', 'T')}:00+08:00`),
        midnight,
      );
      const live = await until(async () => {
        const live = await test.desk.releases.live();
        return live?.buildTime === minuteAt(now) && live;
      });
      buildTimes.push(live.buildTime);
    }
    expect(buildTimes).toEqual(buildTimes.toSorted());
    expect(new Set(buildTimes).size).toBe(3);
  });

  it('never gives a visitor a failed or a mixed answer while it publishes', async () => {
    // These visitors ask as fast as they can, from one address.
    const test = await published({ ...atOnce, requestsPerMinute: 1_000_000 });
    const { author, desk, address } = test;
    let going = true;
    const wrong: string[] = [];
    let asked = 0;
    const visit = async () => {
      while (going) {
        const home = await fetch(`${address}/`);
        const text = await home.text();
        const stamp = /data-stamp="(\w+)"/.exec(text)?.[1];
        const style = /href="([^"]+\.css)"/.exec(text)?.[1] ?? '';
        const css = await fetch(address + style);
        asked += 2;
        if (home.status !== 200 || css.status !== 200) wrong.push(`${home.status} ${css.status} ${style}`);
        if (!text.endsWith('</html>') || !(await css.text()).includes(stamp ?? '-'))
          wrong.push(`mixed ${stamp}`);
      }
    };
    const visitors = Array.from({ length: 4 }, visit);
    const publishes = Number(process.env.DESK_PUBLISHES ?? 5);
    for (let round = 0; round < publishes; round++) {
      await author.save('news', 'chang-yi', news('河岸新添长椅', `第${round}版。`), { options });
      await liveCommit(test, await desk.repository.head());
    }
    going = false;
    await Promise.all(visitors);
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(publishes);
  }, 300_000);

  it('lets a page that was opened before a publication still load its styles', async () => {
    const test = await published();
    const { author, desk, address, page } = test;
    const style = /href="([^"]+\.css)"/.exec(await page('/'))?.[1] ?? '';
    await author.save('news', 'chang-yi', news(), { options });
    await liveCommit(test, await desk.repository.head());
    expect(await page('/')).not.toContain(style);
    const old = await fetch(address + style);
    expect([old.status, old.headers.get('cache-control')]).toEqual([
      200,
      expect.stringContaining('immutable'),
    ]);
  });

  it('removes what a kill left behind', async () => {
    const test = await startDesk(atOnce);
    const { data } = test.desk.config;
    await test.close();
    await writeFile(join(data, 'work', 'leftover'), 'x');
    const later = await startDesk(atOnce, data);
    expect(existsSync(join(later.desk.config.data, 'work', 'leftover'))).toBe(false);
  });
});
