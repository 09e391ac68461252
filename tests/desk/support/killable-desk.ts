/**
 * A whole desk in a process of its own, to be killed. It loads first, so that the next one can be ready while
 * one works; it opens its data at the first line of its input, and says then where it is and who is logged in.
 */
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openDesk } from '../../../admin/desk/desk.ts';
import { createServer } from '../../../admin/desk/http/index.ts';
import { hire, staff, testConfig } from './staff.ts';

// It never ends by itself: what Node has compiled is kept for the next one now.
flushCompileCache();
await once(process.stdin, 'data');
const desk = await openDesk(testConfig(process.argv[2] ?? ''));
if ((await desk.accounts.list()).length === 1) await hire(desk);
const app = await createServer(desk);
const address = await app.listen({ host: '127.0.0.1', port: 0 });
desk.publisher.start();
const people: Record<string, { cookie: string; token: string }> = {};
for (const name of Object.keys(staff)) {
  const token = await desk.sessions.begin(name);
  people[name] = { cookie: `desk=${token}`, token: (await desk.sessions.find(token))?.csrf ?? '' };
}
writeSync(1, `${JSON.stringify({ address, people })}\n`);
