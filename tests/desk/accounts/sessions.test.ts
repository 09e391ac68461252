import { expect, it } from 'vitest';
import { may } from '../../../admin/desk/accounts/index.ts';
import { grant, hours, minutes, newAccounts } from '../support/accounts.ts';
import { describeOnEachDatabase } from '../support/databases.ts';

async function withSession() {
  const desk = await newAccounts();
  await desk.accounts.add({
    name: 'li',
    displayName: '李敏',
    duty: '',
    grants: [grant('author', 'qingshi', 'news')],
  });
  const token = await desk.sessions.begin('li');
  return { ...desk, token };
}

describeOnEachDatabase('a session', () => {
  it('ends after thirty minutes without a request', async () => {
    const { sessions, clock, token } = await withSession();
    for (let passed = 0; passed < 4; passed++) {
      clock.now += minutes(29);
      expect((await sessions.find(token))?.account.name).toBe('li');
    }
    clock.now += minutes(31);
    expect(await sessions.find(token)).toBeUndefined();
    clock.now -= minutes(31);
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('ends after twelve hours however busy it is', async () => {
    const { sessions, clock, token } = await withSession();
    for (let passed = 0; passed < 12 * 3; passed++) {
      clock.now += minutes(20);
      expect(await sessions.find(token)).toBeDefined();
    }
    clock.now += minutes(1);
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('ends at once when its account is disabled or reset, and at logout', async () => {
    for (const end of ['disable', 'reset', 'logout'] as const) {
      const { sessions, accounts, token } = await withSession();
      const other = await sessions.begin('li');
      if (end === 'logout') await sessions.end(token);
      else await accounts[end]('li');
      expect(await sessions.find(token)).toBeUndefined();
      expect((await sessions.find(other)) !== undefined).toBe(end === 'logout');
    }
  });

  it('ends elsewhere when the password is changed', async () => {
    const { sessions, accounts, credentials, token } = await withSession();
    const oneTime = await accounts.reset('li');
    const [here, there] = [await sessions.begin('li'), await sessions.begin('li')];
    const id = (await sessions.find(here))?.id ?? '';
    await credentials.changePassword('li', oneTime, '月亮走我也走2026', id);
    expect(await sessions.find(here)).toBeDefined();
    expect(await sessions.find(there)).toBeUndefined();
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('has a token and a page token that are its own, and are nowhere in the database', async () => {
    const { db, sessions, token } = await withSession();
    const other = await sessions.begin('li');
    const [one, two] = [await sessions.find(token), await sessions.find(other)];
    expect(one?.csrf).not.toBe(two?.csrf);
    const stored = JSON.stringify(await db.selectFrom('sessions').selectAll().execute());
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(one?.csrf);
  });

  it.each([
    ['no token', undefined],
    ['an empty one', ''],
    ['a short one', 'x'],
    ['one that nobody was given', 'a'.repeat(43)],
    ['one with a strange character', `${'a'.repeat(42)}%`],
    ['a very long one', 'a'.repeat(10_000)],
  ])('is not found by %s', async (_, token) => {
    const { sessions } = await withSession();
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('lasts in the database, so that a restart logs nobody out', async () => {
    const { sessions, clock, token } = await withSession();
    clock.now += hours(0.4);
    expect((await sessions.find(token))?.account).toMatchObject({ name: 'li', displayName: '李敏' });
  });
});

describeOnEachDatabase('a grant', () => {
  it('reaches one unit and one content type, or any of them, but settings only by name', async () => {
    const { accounts } = await newAccounts();
    await accounts.add({
      name: 'li',
      displayName: '李敏',
      duty: '',
      grants: [
        grant('author', 'qingshi', 'news'),
        grant('first', '*', '*'),
        grant('second', 'qingshi', 'settings'),
      ],
    });
    const li = await accounts.find('li');
    if (!li) throw new Error('no account');
    expect(may(li, 'author', { unit: 'qingshi', collection: 'news' })).toBe(true);
    expect(may(li, 'author', { unit: 'baihe', collection: 'news' })).toBe(false);
    expect(may(li, 'author', { unit: 'qingshi', collection: 'stories' })).toBe(false);
    expect(may(li, 'first', { unit: 'baihe', collection: 'stories' })).toBe(true);
    expect(may(li, 'first', { unit: 'city', collection: 'settings' })).toBe(false);
    expect(may(li, 'second', { unit: 'qingshi', collection: 'settings' })).toBe(true);
    expect(may(li, 'signer', { unit: 'qingshi', collection: 'news' })).toBe(false);
  });
});
