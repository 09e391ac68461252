import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { news } from '../support/entries.ts';

const PATH = 'news/chang-yi.md';

describe('two people on one entry', () => {
  it('loses nothing: the second gets both versions, and can save once they have read the first', async () => {
    const { as } = await startDesk();
    const [one, two] = [await as('author'), await as('colleague')];
    await one.save('news', 'chang-yi', news());
    await one.open('news', 'chang-yi');
    await two.open('news', 'chang-yi');
    expect(await one.saveBlind('news', 'chang-yi', news('河岸新添长椅', '甲的话。'))).toMatchObject({
      status: 200,
    });
    const refused = await two.saveBlind('news', 'chang-yi', news('河岸新添长椅', '乙的话。'));
    expect(refused).toMatchObject({
      status: 409,
      body: {
        conflict: {
          path: PATH,
          by: '李敏',
          mine: expect.stringContaining('乙的话'),
          theirs: expect.stringContaining('甲的话'),
        },
      },
    });
    expect(await two.open('news', 'chang-yi')).toContain('甲的话');
    expect(await two.saveBlind('news', 'chang-yi', news('河岸新添长椅', '甲的话。乙的话。'))).toMatchObject({
      status: 200,
    });
  });

  it('loses nothing when both begin the same new entry', async () => {
    const { as } = await startDesk();
    const [one, two] = [await as('author'), await as('colleague')];
    for (const browser of [one, two]) await browser.open('news', 'chang-yi');
    expect(await one.saveBlind('news', 'chang-yi', news('甲'))).toMatchObject({ status: 200 });
    expect(await two.saveBlind('news', 'chang-yi', news('乙'))).toMatchObject({ status: 409 });
  });

  it('loses nothing when both save at the same moment', async () => {
    const { as } = await startDesk();
    const browsers = [await as('author'), await as('colleague')];
    await browsers[0]?.save('news', 'chang-yi', news());
    for (let round = 0; round < 5; round++) {
      for (const browser of browsers) await browser.open('news', 'chang-yi');
      const answers = await Promise.all(
        browsers.map((browser, index) =>
          browser.saveBlind('news', 'chang-yi', news('河岸新添长椅', `第${round}轮，${index}号。`)),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });

  it('counts two tabs of one browser as two', async () => {
    const { as } = await startDesk();
    const here = await as('author');
    const there = here.tab('two');
    await here.save('news', 'chang-yi', news());
    await there.open('news', 'chang-yi');
    await here.save('news', 'chang-yi', news('河岸新添长椅', '这边的话。'));
    expect((await there.saveBlind('news', 'chang-yi', news('河岸新添长椅', '那边的话。'))).status).toBe(409);
  });

  it('lets one person save again and again without opening in between', async () => {
    const { as } = await startDesk();
    const author = await as('author');
    await author.save('news', 'chang-yi', news());
    for (const text of ['一。', '二。', '三。'])
      expect(await author.saveBlind('news', 'chang-yi', news('河岸新添长椅', text))).toMatchObject({
        status: 200,
      });
  });

  it('does not let a save be based on a version that nobody here has read', async () => {
    const { as } = await startDesk();
    await (await as('author')).save('news', 'chang-yi', news());
    const stranger = await as('colleague');
    expect((await stranger.saveBlind('news', 'chang-yi', news('河岸新添长椅', '别的话。'))).status).toBe(409);
    expect((await stranger.saveBlind('news', 'river-day', news('清河日', '别的话。'))).status).toBe(409);
  });

  it('goes on after a restart where the last words were one’s own', async () => {
    const test = await startDesk();
    await (await test.as('author')).save('news', 'chang-yi', news());
    await (await test.as('colleague')).save('news', 'xin-shu', news('新树'));
    const { data } = test.desk.config;
    await test.close();
    const { as } = await startDesk({}, data);
    const author = await as('author');
    expect(await author.saveBlind('news', 'chang-yi', news('河岸新添长椅', '接着写。'))).toMatchObject({
      status: 200,
    });
    expect((await author.saveBlind('news', 'xin-shu', news('新树', '接着写。'))).status).toBe(409);
  });

  it('refuses to publish a draft whose public version was withdrawn meanwhile', async () => {
    const { as } = await startDesk();
    const author = await as('author');
    const raw = (await author.open('news', 'river-day')) ?? '';
    await author.save('news', 'river-day', raw.replace('三百人', '四百人'));
    await (await as('first')).move('news', 'river-day', 'pending_review');
    await (await as('second')).move('news', 'river-day', 'pending_publish');
    const signer = await as('signer');
    const withdrawal = { collection: 'news', slug: 'river-day', reason: '数字有误' };
    expect(await signer.post('/admin/api/withdrawals', withdrawal)).toMatchObject({ status: 200 });
    expect(await signer.publish('news', 'river-day')).toMatchObject({
      status: 409,
      body: {
        conflict: { theirs: expect.stringContaining('withdrawn'), mine: expect.stringContaining('四百人') },
      },
    });
  });
});
