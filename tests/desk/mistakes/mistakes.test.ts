import { describe, expect, it } from 'vitest';
import { desk as runDesk } from '../support/command.ts';
import { startDesk, type TestDesk } from '../support/desk.ts';

type Form = Record<string, string>;
const said = { page: '/news/river-day/', wrong: '日期写错了', correct: '3月8日', contact: '' };

async function servedDesk(): Promise<TestDesk> {
  const test = await startDesk();
  test.desk.publisher.start();
  await expect.poll(() => test.desk.releases.live(), { timeout: 30_000 }).toBeTruthy();
  return test;
}

const send = ({ address }: TestDesk, form: Form, headers: Record<string, string> = {}) =>
  fetch(`${address}/report/`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate', ...headers },
    body: new URLSearchParams(form),
  });

describe('the form for reporting a mistake', { timeout: 60_000 }, () => {
  it('names the page it was opened from, by title and address', async () => {
    const { address } = await servedDesk();
    const form = await (await fetch(`${address}/report/?page=/news/river-day/`)).text();
    expect(form).toContain('<b>news/river-day.md</b>');
    expect(form).toContain('value="/news/river-day/"');
    expect(form).not.toContain('\u27e6');
  });

  it('takes a report from anybody, and keeps what was said and nothing about who said it', async () => {
    const test = await servedDesk();
    const answer = await send(test, said);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/report/thanks/']);
    const [row] = await test.desk.db.selectFrom('mistakes').selectAll().execute();
    expect(row).toMatchObject(said);
    expect(Object.keys(row ?? {}).sort()).toEqual(
      ['at', 'contact', 'correct', 'handled_at', 'id', 'page', 'wrong'].sort(),
    );
  });

  it('shows the form again, with the reason and what was typed, escaped, when it cannot be taken', async () => {
    const test = await servedDesk();
    const answer = await send(test, { ...said, wrong: ' ', correct: '"><script>\u27e6page\u27e7' });
    expect(answer.status).toBe(422);
    const form = await answer.text();
    expect(form).toContain('请写哪里不对');
    expect(form).toContain('&quot;&gt;&lt;script&gt;\u27e6page\u27e7');
    expect(form).not.toContain('<script>');
  });

  it('takes nothing that another site’s page has sent', async () => {
    const test = await servedDesk();
    expect((await send(test, said, { origin: 'https://example.org' })).status).toBe(403);
    expect((await send(test, said, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await test.desk.mistakes.open()).toEqual([]);
  });

  it('reads no file outside the site', async () => {
    const test = await servedDesk();
    for (const page of ['/../../desk.db', '/%2e%2e/desk.db', '//etc/passwd', 'news', '/a/../../x/']) {
      const form = await (await fetch(`${test.address}/report/?page=${encodeURIComponent(page)}`)).text();
      expect(form, page).toContain('name="page" value="/"');
      expect((await send(test, { ...said, page })).status, page).toBe(422);
    }
  });

  it('asks for patience after ten reports in ten minutes', async () => {
    const test = await servedDesk();
    const statuses: number[] = [];
    for (let count = 0; count < 11; count++) statuses.push((await send(test, said)).status);
    expect(statuses).toEqual([...Array(10).fill(303), 429]);
    expect(await (await send(test, said)).text()).toContain('请求太频繁');
  });

  it('is read and settled by the staff, who then no longer have the reader’s number', async () => {
    const test = await servedDesk();
    await send(test, { ...said, wrong: '电话\u001b[2J打不通', contact: '晚上打站里的电话' });
    const [mistake] = await test.desk.mistakes.open();
    const { data } = test.desk.config;
    await test.close();
    const listed = await runDesk(data, 'mistakes');
    expect(listed.said).toContain('哪里不对：电话 [2J打不通');
    expect(listed.said).toContain('晚上打站里的电话');
    expect((await runDesk(data, 'mistakes', 'done', mistake?.id ?? '')).code).toBe(0);
    expect((await runDesk(data, 'mistakes')).said).toContain('没有待办的找错');
    expect((await runDesk(data, 'mistakes', 'done', mistake?.id ?? '')).complained).toContain(
      '没有待办的找错',
    );
  });

  it('stands in the workbench of those who work on the page, until one of them has seen to it', async () => {
    const test = await startDesk();
    await test.desk.mistakes.add({ ...said, contact: '晚上打站里的电话' });
    const [author, stranger] = [await test.as('author'), await test.as('stranger')];
    const listed = (await author.get('/admin/api/mistakes')).body;
    expect(listed).toMatchObject({
      count: 1,
      mistakes: [{ ...said, contact: '晚上打站里的电话', entry: { collection: 'news', slug: 'river-day' } }],
    });
    const [{ id }] = listed.mistakes;
    expect((await stranger.get('/admin/api/mistakes')).body).toEqual({ count: 0, mistakes: [] });
    expect((await stranger.post('/admin/api/mistakes/handled', { id })).status).toBe(404);
    expect((await author.post('/admin/api/mistakes/handled', { id })).status).toBe(200);
    expect((await author.get('/admin/api/mistakes')).body.count).toBe(0);
    const [row] = await test.desk.db.selectFrom('mistakes').selectAll().execute();
    expect(row?.contact).toBe('');
  });

  it('finds the theme behind an address that has its year in it', async () => {
    const test = await startDesk();
    await test.desk.mistakes.add({ ...said, page: '/themes/2026/qing-he-yue/' });
    expect((await (await test.as('chief')).get('/admin/api/mistakes')).body.mistakes).toMatchObject([
      { entry: { collection: 'themes', slug: 'qing-he-yue' } },
    ]);
  });

  it('is the whole city’s affair when it is about a page that shows no entry', async () => {
    const test = await startDesk();
    await test.desk.mistakes.add({ ...said, page: '/stations/' });
    expect((await (await test.as('author')).get('/admin/api/mistakes')).body.mistakes).toMatchObject([
      { page: '/stations/', entry: null },
    ]);
    expect((await (await test.as('stranger')).get('/admin/api/mistakes')).body.count).toBe(0);
  });
});
