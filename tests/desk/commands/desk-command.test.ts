import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockData } from '../../../admin/desk/lock.ts';
import { desk, deskEnvironment } from '../support/command.ts';
import { startDesk } from '../support/desk.ts';
import { news } from '../support/entries.ts';
import { temporaryFolder } from '../support/folder.ts';
import { git } from '../support/git.ts';
import { seedCity } from '../support/seed-city.ts';

/** Every file below a folder with its content. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(async (file) => [
    file.slice(folder.length + 1),
    (await readFile(file)).toString('base64'),
  ]);
  return Object.fromEntries((await Promise.all(pairs)).sort());
}

describe('npm run desk', { timeout: 120_000 }, () => {
  it('adds, lists, resets and disables accounts, and logs that it did', async () => {
    const { desk: open, close } = await startDesk();
    const { data } = open.config;
    const added = await desk(
      data,
      'user',
      'add',
      'xu-jia',
      '--name',
      '徐佳',
      '--duty',
      '编辑',
      '--role',
      'author:qingshi:news',
      '--role',
      'first',
    );
    expect(added.said).toMatch(/一次性密码.*：[a-z2-9]{4}(-[a-z2-9]{4}){3}/);
    expect((await open.accounts.find('xu-jia'))?.grants.length).toBe(2);
    expect((await desk(data, 'user', 'reset', 'xu-jia')).said).toContain('一次性密码');
    expect((await desk(data, 'user', 'disable', 'xu-jia')).code).toBe(0);
    expect((await desk(data, 'user', 'list')).said).toMatch(/xu-jia\t徐佳\t编辑\t.*已停用/);
    const actions = (await open.audit.recent(3)).map(
      ({ action, source, subject }) => `${source} ${action} ${subject}`,
    );
    expect(actions).toEqual([
      'cli account.disable xu-jia',
      'cli account.reset xu-jia',
      'cli account.add xu-jia',
    ]);
    expect(await open.audit.verify()).toBeUndefined();
    await close();
  });

  it.each([
    [['user', 'add', 'Xu', '--name', '徐佳', '--role', 'author'], 1, '用户名只能用'],
    [['user', 'add', 'xu', '--name', '徐佳', '--role', 'editor'], 1, '没有角色 editor'],
    [['user', 'add', 'xu', '--name', '徐佳', '--role', 'author:*:poems'], 1, '没有内容类型 poems'],
    [['user', 'add', 'xu', '--name', '徐佳'], 1, '至少要给一个角色'],
    [['user', 'disable', 'nobody'], 1, '没有用户名为 nobody'],
    [['user', 'frobnicate'], 2, '用法'],
    [['import'], 2, '用法'],
    [['--frobnicate'], 2, '用法'],
    [['restore', '/nowhere'], 1, '不是编辑台的备份'],
    [['rollback'], 1, '没有更早的版本'],
  ])('refuses %j', async (args, code, reason) => {
    const ended = await desk(join(await temporaryFolder(), 'data'), ...args);
    expect(ended.complained).toContain(reason);
    expect(ended.code).toBe(code);
  });

  it('brings a content folder in and out again without a changed byte', async () => {
    const folder = await temporaryFolder();
    const data = join(folder, 'data');
    expect(await desk(data, 'import', seedCity())).toMatchObject({ code: 0, complained: '' });
    expect(await desk(data, 'export', join(folder, 'out'))).toMatchObject({ code: 0, complained: '' });
    expect(await filesIn(join(folder, 'out'))).toEqual(await filesIn(seedCity()));
    expect((await desk(data, 'export', join(folder, 'out'))).complained).toContain('不是空文件夹');
  });

  it('brings nothing in from a folder that breaks a rule, and says which', async () => {
    const folder = await temporaryFolder();
    await cp(seedCity(), join(folder, 'city'), { recursive: true });
    await appendFile(join(folder, 'city/news/river-day.md'), '\n见[这里](/nowhere/)。\n');
    const broken = await desk(join(folder, 'data'), 'import', join(folder, 'city'));
    expect(broken).toMatchObject({ code: 1, complained: expect.stringContaining('news/river-day.md:') });
    await writeFile(
      join(folder, 'city/media/evil.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
    );
    const hostile = await desk(join(folder, 'data'), 'import', join(folder, 'city'));
    expect(hostile).toMatchObject({ code: 1, complained: expect.stringContaining('media/evil.svg') });
  });

  it('exports the audit log, and finds it whole', async () => {
    const { desk: open, close } = await startDesk();
    const { data } = open.config;
    await close();
    const file = join(await temporaryFolder(), 'audit.jsonl');
    expect((await desk(data, 'audit', 'verify')).said).toContain('完整');
    expect((await desk(data, 'audit', 'export', file)).code).toBe(0);
    const records = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.at(-1)).toMatchObject({ source: 'cli', action: 'audit.export' });
  });

  it('refuses to run twice on one data folder', async () => {
    const { desk: open } = await startDesk();
    const second = await desk(open.config.data);
    expect(second).toMatchObject({ code: 1, complained: expect.stringContaining('另一个编辑台正在使用') });
  });

  it('says before it makes anything that the port is taken', async () => {
    const { address } = await startDesk();
    const data = join(await temporaryFolder(), 'data');
    const { port } = new URL(address);
    const child = spawn(process.execPath, [resolve('scripts/desk.ts'), 'start'], {
      env: { ...deskEnvironment(data), DESK_PORT: port },
    });
    let complained = '';
    child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString('utf8')));
    const [code] = await once(child, 'close');
    expect([code, complained]).toEqual([1, expect.stringContaining(`端口 ${port} 已被别的程序占用`)]);
    expect(existsSync(data)).toBe(false);
  });

  it.each([
    ['the terminal’s Ctrl-C, which reaches every process', (npm: number) => process.kill(-npm, 'SIGINT')],
    ['a signal for npm alone', (npm: number) => process.kill(npm, 'SIGTERM')],
  ])('leaves nothing running after %s, even while it builds', async (_, stop) => {
    const data = join(await temporaryFolder(), 'data');
    const child = spawn('npm', ['start'], { env: deskEnvironment(data), detached: true });
    onTestFinished(() => void (child.exitCode ?? child.signalCode ?? child.kill('SIGKILL')));
    let said = '';
    const take = (chunk: Buffer) => (said += chunk.toString('utf8'));
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    while (!said.includes('编辑台：')) await once(child.stdout, 'data');
    await setTimeout(300);
    stop(child.pid ?? 0);
    // Closed when the last process has gone that could write to it.
    await once(child, 'close');
    expect(said).not.toMatch(/Error|出错/);
    lockData(data)();
  });

  it('prints the address and a password for the first account, and stops when told to', async () => {
    const data = join(await temporaryFolder(), 'data');
    const child = spawn(process.execPath, [resolve('scripts/desk.ts')], { env: deskEnvironment(data) });
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    while (!said.includes('编辑台：')) await once(child.stdout, 'data');
    expect(said).toMatch(/第一个账号：admin　一次性密码.*：[a-z2-9]{4}(-[a-z2-9]{4}){3}/);
    const address = /网站：(\S+?)\/（/.exec(said)?.[1];
    expect(await (await fetch(`${address}/healthz`)).json()).toMatchObject({ ok: true });
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    const again = spawn(process.execPath, [resolve('scripts/desk.ts')], { env: deskEnvironment(data) });
    onTestFinished(() => void again.kill('SIGKILL'));
    said = '';
    again.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    while (!said.includes('编辑台：')) await once(again.stdout, 'data');
    expect(said).not.toContain('一次性密码');
  });
});

describe('a backup', { timeout: 120_000 }, () => {
  async function rehearsal() {
    const test = await startDesk();
    const author = await test.as('author');
    await author.save('news', 'chang-yi', news());
    await (await test.as('first')).move('news', 'chang-yi', 'pending_review');
    const folder = await temporaryFolder();
    const backup = join(folder, 'backup');
    expect(await desk(test.desk.config.data, 'backup', backup)).toMatchObject({ code: 0, complained: '' });
    return { ...test, author, folder, backup };
  }

  it('taken beside a running desk gives back content, drafts, reviews, accounts and audit log', async () => {
    const { desk: open, close, folder, backup } = await rehearsal();
    const refs = git(open.repository.directory, 'for-each-ref');
    const records = await open.audit.recent(100);
    await close();
    const data = join(folder, 'restored');
    expect(await desk(data, 'restore', backup)).toMatchObject({
      code: 0,
      complained: '',
      said: expect.stringContaining('都已核对'),
    });
    const restored = await startDesk({}, data);
    expect(git(restored.desk.repository.directory, 'for-each-ref')).toBe(refs);
    expect(await restored.desk.audit.recent(100)).toEqual(records);
    const second = await restored.as('second');
    expect(await second.move('news', 'chang-yi', 'pending_publish')).toMatchObject({ status: 200 });
    expect((await restored.desk.accounts.list()).length).toBe(8);
  });

  it('is refused when a byte of it is missing, and never overwrites data', async () => {
    const { desk: open, folder, backup } = await rehearsal();
    expect((await desk(open.config.data, 'restore', backup)).code).toBe(1);
    await truncate(join(backup, 'content.bundle'), 100);
    const data = join(folder, 'restored');
    await mkdir(data);
    const broken = await desk(data, 'restore', backup);
    expect(broken).toMatchObject({ code: 1, complained: expect.stringContaining('content.bundle 已损坏') });
  });
});
