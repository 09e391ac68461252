import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { git } from '../support/git.ts';

const withdrawal = { collection: 'news', slug: 'river-day', reason: '人数有误，正在核实' };

describe('an emergency withdrawal', () => {
  it('is one step of a signer: the entry keeps its text and says when and why it was withdrawn', async () => {
    const { desk, as } = await startDesk();
    expect(await (await as('signer')).post('/admin/api/withdrawals', withdrawal)).toMatchObject({
      status: 200,
    });
    const text = git(desk.repository.directory, 'show', 'main:news/river-day.md');
    expect(text).toMatch(/withdrawn:\n {2}at: \d{4}-\d{2}-\d{2} \d{2}:\d{2}\n {2}reason: 人数有误，正在核实/);
    expect(git(desk.repository.directory, 'log', '-1', '--format=%an|%s', 'main')).toBe(
      '赵宁|撤回 news/river-day.md：人数有误，正在核实',
    );
  });

  it('stands in the audit log with who, what, from where and the result', async () => {
    const { desk, as } = await startDesk();
    await (await as('author')).post('/admin/api/withdrawals', withdrawal);
    await (await as('signer')).post('/admin/api/withdrawals', withdrawal);
    const records = await desk.audit.recent(2);
    expect(records.toReversed()).toMatchObject([
      {
        account: 'author',
        action: 'entry.withdraw',
        subject: 'news/river-day.md',
        result: 'refused',
        source: '127.0.0.1',
      },
      {
        account: 'signer',
        action: 'entry.withdraw',
        subject: 'news/river-day.md',
        result: 'done',
        source: '127.0.0.1',
      },
    ]);
  });

  it.each(['author', 'first', 'second', 'stranger', 'chief'])('is not for %s', async (name) => {
    const { desk, as } = await startDesk();
    const head = await desk.repository.head();
    expect((await (await as(name)).post('/admin/api/withdrawals', withdrawal)).status).toBe(403);
    expect(await desk.repository.head()).toBe(head);
  });

  it.each([
    ['without a reason', { ...withdrawal, reason: ' ' }, 422],
    ['with a reason that no check would pass', { ...withdrawal, reason: '人数\u200b有误' }, 422],
    ['of what is not there', { ...withdrawal, slug: 'none' }, 404],
    ['of settings', { ...withdrawal, collection: 'settings', slug: 'site' }, 422],
    ['of a path', { ...withdrawal, slug: '../settings/site' }, 422],
  ])('is refused %s', async (_, body, status) => {
    const { desk, as } = await startDesk();
    const head = await desk.repository.head();
    expect((await (await as('signer')).post('/admin/api/withdrawals', body)).status).toBe(status);
    expect(await desk.repository.head()).toBe(head);
  });

  it('happens once', async () => {
    const { as } = await startDesk();
    const signer = await as('signer');
    expect(await signer.post('/admin/api/withdrawals', withdrawal)).toMatchObject({ status: 200 });
    expect(await signer.post('/admin/api/withdrawals', withdrawal)).toMatchObject({ status: 409 });
  });
});

describe('deleting what is public', () => {
  it('needs a withdrawal first, and a signer', async () => {
    const { desk, as } = await startDesk();
    const signer = await as('signer');
    const paths = ['news/river-day.md'];
    expect(await signer.cms('deleteFiles', { paths, options: {} })).toMatchObject({
      status: 403,
      body: { error: expect.stringContaining('撤回') },
    });
    await signer.post('/admin/api/withdrawals', withdrawal);
    expect((await (await as('author')).cms('deleteFiles', { paths, options: {} })).status).toBe(403);
    expect(await signer.cms('deleteFiles', { paths, options: {} })).toMatchObject({ status: 200 });
    expect(git(desk.repository.directory, 'ls-tree', '-r', '--name-only', 'main', 'news/')).toBe('');
  });

  it('never takes settings', async () => {
    const { as } = await startDesk();
    expect((await (await as('signer')).cms('deleteFiles', { paths: ['settings/site.yml'] })).status).toBe(
      403,
    );
  });
});
