import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { encodings } from './encodings.ts';
import { secrets, send } from './raw.ts';

const targets = [
  '../desk.db',
  '../../desk.db',
  '../content.git/HEAD',
  '../content.git/config',
  '../../../../../../etc/passwd',
  '../releases/held',
  '../work/content/settings/site.yml',
  '.git/config',
  '.release',
  '../desk.lock',
];

const prefixes = ['/', '//', '/assets/', '/media/', '/admin/', '/stories/lao-zhou/'];

describe('paths that lead out of the site', { timeout: 120_000 }, () => {
  it(`find nothing: ${targets.length * Object.keys(encodings).length * prefixes.length} of them`, async () => {
    const { desk, address } = await startDesk();
    desk.publisher.start();
    while (!(await desk.releases.live())) await new Promise((resolve) => setTimeout(resolve, 50));
    const wrong: string[] = [];
    for (const [name, encode] of Object.entries(encodings))
      for (const target of targets)
        await Promise.all(
          prefixes.map(async (prefix) => {
            const path = prefix + encode(target);
            const { status, body } = await send(address, { path });
            if (secrets.test(body) || (status >= 200 && status < 400))
              wrong.push(`${name} ${path} → ${status}`);
          }),
        );
    expect(wrong).toEqual([]);
    expect((await send(address, { path: '/stories/lao-zhou/' })).status).toBe(200);
  });

  it('do not exist under other methods either', async () => {
    const { address } = await startDesk();
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'OPTIONS', 'PROPFIND'])
      for (const path of ['/', '/assets/x.css', '/admin/', '/healthz', '/nothing'])
        expect([400, 404, 405, 0], `${method} ${path}`).toContain(
          (await send(address, { method, path })).status,
        );
  });
});
