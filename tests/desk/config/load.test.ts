import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../admin/desk/config/index.ts';
import { temporaryFolder } from '../support/folder.ts';

async function withFile(text: string, env: Record<string, string> = {}) {
  const file = join(await temporaryFolder(), 'desk.yml');
  await writeFile(file, text);
  return loadConfig({ DESK_CONFIG: file, ...env });
}

describe('the desk’s configuration', () => {
  it('needs no file', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4321,
      production: false,
      data: resolve('desk-data'),
    });
    expect(config.reviews).toEqual({ default: ['first', 'second', 'final'], units: {} });
  });

  it('comes from a file, and from the environment above it', async () => {
    const text = 'port: 8000\nhosts: [zyfw.example]\nreviews: { units: { qingshi: [final] } }\n';
    const config = await withFile(text, {
      DESK_PORT: '9000',
      PUBLISH: 'production',
      DESK_HOSTS: 'a.example, b.example',
    });
    expect(config).toMatchObject({ port: 9000, production: true, hosts: ['a.example', 'b.example'] });
    expect(config.reviews).toEqual({ default: ['first', 'second', 'final'], units: { qingshi: ['final'] } });
  });

  it.each([
    ['prot: 8000', '没有 prot 这项设置'],
    ['port: many', 'port：应为数字'],
    ['port: 70000', 'port：不能大于 65535'],
    ['hosts: [https://a.example]', 'hosts.0：只写小写的域名或 IP'],
    ['logLevel: loud', 'logLevel：只能写 debug、info、warn、error、silent'],
    ['reviews: { default: [final, first] }', 'reviews.default：应按 first、second、final 的次序写'],
    ['reviews: { units: { a: [third] } }', 'reviews.units.a.0：只能写 first、second、final'],
    ['build: { command: [] }', 'build.command'],
    ['database: mysql://a/b', 'database：只能写 PostgreSQL 的地址'],
    ['- a list', '不是“名称: 值”的 YAML 文件'],
    ['port: [', '不是“名称: 值”的 YAML 文件'],
  ])('is refused with a clear sentence: %s', async (text, reason) => {
    await expect(withFile(text)).rejects.toThrow(reason);
  });

  it('is refused when the file it names is not there', () => {
    expect(() => loadConfig({ DESK_CONFIG: '/nowhere/desk.yml' })).toThrow('读不到配置文件');
  });
});
