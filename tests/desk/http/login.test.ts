import { describe, expect, it, onTestFinished } from 'vitest';
import { codeAt } from '../../../admin/desk/accounts/index.ts';
import { openDesk } from '../../../admin/desk/desk.ts';
import { createServer } from '../../../admin/desk/http/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { testConfig } from '../support/staff.ts';

const PASSWORD = '月亮走我也走2026';

/** A desk at its very first start, under a clock that the test moves. */
async function firstStart() {
  let now = Date.now();
  const desk = await openDesk(testConfig(await temporaryFolder()), () => now);
  const app = await createServer(desk);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await app.close();
    await desk.close();
  });
  let cookie = '';
  let token = '';
  const send = async (path: string, body?: unknown) => {
    const response = await fetch(`${address}/admin/api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { origin: address, 'content-type': 'application/json', cookie, 'x-desk-token': token },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = response.headers.getSetCookie()[0];
    if (set !== undefined) cookie = set.split(';')[0] ?? '';
    const answer = (await response.json()) as Record<string, never>;
    token = answer.token ?? token;
    return { status: response.status, set, ...answer } as Record<string, never> & {
      status: number;
      set?: string;
    };
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { desk, send, pass, clock: () => now, cookie: () => cookie };
}

describe('the first login', () => {
  it('leads from the printed password to one’s own, then to a second factor, and only then to the desk', async () => {
    const { desk, send, clock } = await firstStart();
    expect(await send('session')).toMatchObject({ status: 401, needs: 'login' });
    expect(await send('login', { name: 'admin', password: desk.firstPassword })).toMatchObject({
      status: 200,
      needs: 'new-password',
    });
    expect(await send('cms', { action: 'info' })).toMatchObject({ status: 403, needs: 'new-password' });
    expect(await send('second-factor', {})).toMatchObject({ status: 403, needs: 'new-password' });
    expect(await send('password', { current: desk.firstPassword, next: 'password123' })).toMatchObject({
      status: 422,
    });
    expect(await send('password', { current: desk.firstPassword, next: PASSWORD })).toMatchObject({
      status: 200,
      needs: 'second-factor',
    });
    expect(await send('cms', { action: 'info' })).toMatchObject({ status: 403, needs: 'second-factor' });
    const { secret, address } = await send('second-factor', {});
    expect(address).toMatch(/^otpauth:\/\/totp\//);
    expect(await send('second-factor/confirm', { code: '000000' })).toMatchObject({ status: 422 });
    expect(await send('second-factor/confirm', { code: codeAt(secret ?? '', clock()) })).toMatchObject({
      status: 200,
      needs: null,
    });
    expect(await send('cms', { action: 'info' })).toMatchObject({ status: 200, repo: 'content' });
    expect(await send('second-factor', {})).toMatchObject({ status: 409 });
  });

  it('gives a cookie that scripts and other sites cannot use, new at every login', async () => {
    const { desk, send, cookie } = await firstStart();
    const login = { name: 'admin', password: desk.firstPassword };
    const first = await send('login', login);
    expect(first.set).toMatch(/^desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    const before = cookie();
    await send('login', login);
    expect(cookie()).not.toBe(before);
    expect((await desk.db.selectFrom('sessions').selectAll().execute()).length).toBe(1);
  });

  it('ends with a logout', async () => {
    const { desk, send } = await firstStart();
    await send('login', { name: 'admin', password: desk.firstPassword });
    expect(await send('logout', {})).toMatchObject({ status: 200 });
    expect(await send('session')).toMatchObject({ status: 401 });
    expect(await desk.db.selectFrom('sessions').selectAll().execute()).toEqual([]);
  });

  it('ends when nobody has asked for anything for half an hour', async () => {
    const { desk, send, pass } = await firstStart();
    await send('login', { name: 'admin', password: desk.firstPassword });
    pass(31 * 60_000);
    expect(await send('session')).toMatchObject({ status: 401 });
  });

  it('is written down with its result, and without what was typed', async () => {
    const { desk, send } = await firstStart();
    await send('login', { name: 'hunter2-typed-as-a-name', password: '打错的密码打错的密码' });
    await send('login', { name: 'admin', password: '打错的密码打错的密码' });
    await send('login', { name: 'admin', password: desk.firstPassword });
    const records = (await desk.audit.recent(3)).toReversed();
    expect(records.map(({ account, action, result }) => `${account} ${action} ${result}`)).toEqual([
      '- login refused',
      'admin login refused',
      'admin login done',
    ]);
    expect(JSON.stringify(records)).not.toMatch(/hunter2|打错|otpauth/);
  });

  it('gives a name that does not exist the same answer as one that does', async () => {
    const { send } = await firstStart();
    const answers = [];
    for (const name of ['admin', 'nobody', 'ADMIN', '', 'a'.repeat(90), "' or 1=1 --"])
      answers.push(await send('login', { name, password: '打错的密码打错的密码' }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401 });
  });
});
