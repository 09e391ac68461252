import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { outsideCheck } from '../../src/publish/inspection/index.ts';

/** A site elsewhere: some pages are there, one has moved, one turns programs that only ask away. */
async function elsewhere(): Promise<string> {
  const server = createServer((request, response) => {
    const answers: Record<string, [status: number, location?: string]> = {
      '/there': [200],
      '/moved': [301, '/there'],
      '/shy': [request.method === 'HEAD' ? 405 : 200],
      '/gone': [404],
    };
    const [status, location] = answers[request.url ?? ''] ?? [500];
    response.writeHead(status, location ? { location } : {}).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('asks every outside address, says which are dead, and records when', async () => {
  const host = await elsewhere();
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const root = join(folder, 'content');
  await cp('tests/tiny-city', root, { recursive: true });
  const settings = join(root, 'settings/site.yml');
  const yaml = await readFile(settings, 'utf8');
  await writeFile(settings, yaml.replace('https://chinavolunteer.mca.gov.cn/', `${host}/there`));
  const about = join(root, 'pages/about.md');
  const links = ['moved', 'shy', 'gone'].map((page) => `[去](${host}/${page})`).join('、');
  await writeFile(about, `${await readFile(about, 'utf8')}\n${links}，[没有](http://127.0.0.1:9/)。\n`);

  const record = join(folder, 'record.json');
  const { code, said } = await new Promise<{ code: number; said: string }>((resolve) => {
    const env = { ...process.env, CONTENT_DIR: root, LINKS_RECORD: record };
    const child = execFile(process.execPath, ['scripts/links.ts'], { env }, (_, stdout) =>
      resolve({ code: child.exitCode ?? -1, said: stdout }),
    );
  });
  expect(code).toBe(1);
  expect(said).toContain(`✗ ${host}/gone（404）`);
  expect(said).toContain('检查了 5 个站外网址，2 个打不开');
  const { at, links: found } = outsideCheck.parse(JSON.parse(await readFile(record, 'utf8')));
  expect(at).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
  expect(found.filter(({ ok }) => ok).map(({ address }) => address)).toEqual(
    ['moved', 'shy', 'there'].map((page) => `${host}/${page}`),
  );
});
