import { expect, it } from 'vitest';
import { codeAt, dueFrom, newSecret } from '../../../admin/desk/accounts/index.ts';
import { grant, hours, minutes, newAccounts } from '../support/accounts.ts';
import { describeOnEachDatabase } from '../support/databases.ts';

const PASSWORD = '月亮走我也走2026';

async function withEditor() {
  const desk = await newAccounts();
  const oneTime = await desk.accounts.add({
    name: 'li-min',
    displayName: '李敏',
    duty: '编辑',
    grants: [grant('author', 'qingshi')],
  });
  await desk.credentials.changePassword('li-min', oneTime, PASSWORD, '');
  return desk;
}

async function withSigner() {
  const desk = await newAccounts();
  const oneTime = await desk.accounts.add({
    name: 'zhao',
    displayName: '赵宁',
    duty: '主任',
    grants: [grant('signer')],
  });
  await desk.credentials.changePassword('zhao', oneTime, PASSWORD, '');
  const secret = newSecret();
  await desk.credentials.confirmSecondFactor('zhao', secret, codeAt(secret, desk.clock.now));
  desk.clock.now += minutes(2);
  return { ...desk, secret };
}

describeOnEachDatabase('logging in', () => {
  it('takes a one-time password for three days, and asks for one’s own before anything else', async () => {
    const { accounts, credentials, clock } = await newAccounts();
    const oneTime = await accounts.add({
      name: 'li',
      displayName: '李敏',
      duty: '',
      grants: [grant('author')],
    });
    expect(dueFrom(await credentials.authenticate('li', oneTime, undefined))).toBe('password');
    clock.now += hours(73);
    await expect(credentials.authenticate('li', oneTime, undefined)).rejects.toThrow('用户名或密码不对');
  });

  it('says the same to a wrong name, a wrong password and a disabled account', async () => {
    const { accounts, credentials } = await withEditor();
    const said: string[] = [];
    const listen = (name: string, password: string) =>
      credentials
        .authenticate(name, password, undefined)
        .catch((error: Error) => said.push(JSON.stringify(error)));
    await listen('nobody', PASSWORD);
    await listen('li-min', '错的错的错的错的错的');
    await accounts.disable('li-min');
    await listen('li-min', PASSWORD);
    expect(said.length).toBe(3);
    expect(new Set(said).size).toBe(1);
  });

  it('locks for an hour after six failures, whether there is such an account or not', async () => {
    for (const name of ['li-min', 'nobody']) {
      const { credentials, clock } = await withEditor();
      const attempt = (password: string) => credentials.authenticate(name, password, undefined);
      for (let tries = 0; tries < 6; tries++)
        await expect(attempt('错的错的错的错的错的')).rejects.toThrow('用户名或密码不对');
      await expect(attempt(PASSWORD)).rejects.toThrow('锁定一小时');
      clock.now += minutes(61);
      if (name === 'li-min') expect((await attempt(PASSWORD)).name).toBe('li-min');
      else await expect(attempt(PASSWORD)).rejects.toThrow('用户名或密码不对');
    }
  });

  it('gives thirty tries at once no more than six', async () => {
    const { credentials } = await withEditor();
    const tries = Array.from({ length: 30 }, () =>
      credentials.authenticate('li-min', '错的错的错的错的错的', undefined),
    );
    const said = (await Promise.allSettled(tries)).map((result) =>
      String((result as PromiseRejectedResult).reason),
    );
    expect(said.filter((text) => text.includes('用户名或密码不对')).length).toBe(6);
    expect(said.filter((text) => text.includes('锁定')).length).toBe(24);
  });

  it('forgets failures after a login that succeeds', async () => {
    const { credentials } = await withEditor();
    for (let round = 0; round < 3; round++) {
      for (let tries = 0; tries < 5; tries++)
        await credentials.authenticate('li-min', '错的错的错的错的错的', undefined).catch(() => {});
      expect((await credentials.authenticate('li-min', PASSWORD, undefined)).name).toBe('li-min');
    }
  });

  it('asks a signer for a code, and takes each code once', async () => {
    const { credentials, clock, secret } = await withSigner();
    const login = (code?: string) => credentials.authenticate('zhao', PASSWORD, code);
    await expect(login()).rejects.toThrow('请输入动态验证码');
    await expect(login('000000')).rejects.toThrow('动态验证码不对');
    const code = codeAt(secret, clock.now);
    expect((await login(code)).name).toBe('zhao');
    await expect(login(code)).rejects.toThrow('已经用过');
    clock.now += minutes(1);
    expect((await login(codeAt(secret, clock.now))).name).toBe('zhao');
  });

  it('counts wrong codes as failures', async () => {
    const { credentials, clock, secret } = await withSigner();
    for (let tries = 0; tries < 6; tries++)
      await expect(credentials.authenticate('zhao', PASSWORD, '000000')).rejects.toThrow('动态验证码不对');
    await expect(credentials.authenticate('zhao', PASSWORD, codeAt(secret, clock.now))).rejects.toThrow(
      '锁定',
    );
  });

  it('demands a second factor of signers and administrators alone', async () => {
    const { accounts } = await newAccounts();
    for (const role of ['author', 'first', 'second', 'signer', 'administrator'] as const)
      await accounts.add({ name: role, displayName: role, duty: '', grants: [grant(role)] });
    const due = (await accounts.list()).map((account) => [
      account.name,
      dueFrom({ ...account, oneTime: false }),
    ]);
    expect(Object.fromEntries(due)).toEqual({
      author: undefined,
      first: undefined,
      second: undefined,
      signer: 'second-factor',
      administrator: 'second-factor',
    });
  });

  it('lets nobody replace a second factor that is set up', async () => {
    const { credentials, clock } = await withSigner();
    const other = newSecret();
    await expect(credentials.confirmSecondFactor('zhao', other, codeAt(other, clock.now))).rejects.toThrow(
      '已经设置过',
    );
  });

  it('after a reset takes only the new one-time password, without the old second factor', async () => {
    const { accounts, credentials, clock, secret } = await withSigner();
    const oneTime = await accounts.reset('zhao');
    await expect(credentials.authenticate('zhao', PASSWORD, codeAt(secret, clock.now))).rejects.toThrow(
      '不对',
    );
    expect(dueFrom(await credentials.authenticate('zhao', oneTime, undefined))).toBe('password');
  });
});
