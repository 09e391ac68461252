import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { type Grant, newSecret } from '../../../admin/desk/accounts/index.ts';
import type { Config } from '../../../admin/desk/config/index.ts';
import { configSchema } from '../../../admin/desk/config/schema.ts';
import { type Desk, openDesk } from '../../../admin/desk/desk.ts';
import { createServer } from '../../../admin/desk/http/index.ts';
import { grant } from './accounts.ts';
import { Browser } from './browser.ts';
import { temporaryFolder } from './folder.ts';
import { seedCity } from './seed-city.ts';

const builder = resolve('tests/desk/support/small-builder.ts');

/** A desk's configuration for tests: the tiny city, a small builder, no log. */
export function testConfig(data: string, changes: Partial<Config> = {}): Config {
  const folder = join(data, 'code');
  mkdirSync(folder, { recursive: true });
  const config = configSchema.parse({
    data,
    port: 0,
    seed: seedCity(),
    cms: join(data, 'cms'),
    build: { command: [process.execPath, builder], folder },
    logLevel: 'silent',
  });
  return { ...config, ...changes };
}

/** The people of a desk, by what they do. */
export const staff: Readonly<Record<string, { displayName: string; grants: Grant[] }>> = {
  author: { displayName: '李敏', grants: [grant('author'), grant('author', '*', 'settings')] },
  colleague: { displayName: '孙晨', grants: [grant('author')] },
  first: { displayName: '王芳', grants: [grant('first'), grant('first', '*', 'settings')] },
  second: { displayName: '张磊', grants: [grant('second'), grant('second', '*', 'settings')] },
  signer: { displayName: '赵宁', grants: [grant('signer'), grant('signer', '*', 'settings')] },
  stranger: { displayName: '钱进', grants: [grant('author', 'baitang', 'news')] },
  chief: { displayName: '周全', grants: [grant('administrator')] },
};
export type Name = keyof typeof staff;

export interface TestDesk {
  desk: Desk;
  app: FastifyInstance;
  address: string;
  /** A browser in which this person is logged in. */
  as(name: string): Promise<Browser>;
  close(): Promise<void>;
}

/** Starts a desk that listens, with everyone on its staff. Publishing begins only when the test starts it. */
export async function startDesk(
  changes: Partial<Config> = {},
  folder?: string,
  clock: () => number = Date.now,
): Promise<TestDesk> {
  const data = folder ?? (await freshData());
  const desk = await openDesk(testConfig(data, changes), clock);
  const app = await createServer(desk);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= app.close().then(() => desk.close()));
  onTestFinished(close);
  return { desk, app, address, as: (name) => browserOf(desk, address, name), close };
}

let model: Promise<string> | undefined;

/** A data folder of its own for one test: a copy of one that was opened once, with its staff. */
async function freshData(): Promise<string> {
  model ??= makeModel();
  const data = join(await temporaryFolder(), 'data');
  await cp(await model, data, { recursive: true });
  return data;
}

async function makeModel(): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'desk-model-'));
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
  const desk = await openDesk(testConfig(data));
  await hire(desk);
  await desk.close();
  return data;
}

/** Adds everyone as if they had set a password and a second factor; nobody here logs in with either. */
async function hire(desk: Desk): Promise<void> {
  const settled = {
    password: '-',
    one_time_until: null,
    totp_secret: newSecret(),
    totp_step: 0,
    disabled: 0,
    created_at: 0,
  };
  const rows = Object.entries(staff).map(([name, { displayName }]) => ({
    ...settled,
    name,
    display_name: displayName,
    duty: `${displayName}的岗位`,
  }));
  await desk.db.insertInto('accounts').values(rows).execute();
  const grants = Object.entries(staff).flatMap(([name, { grants }]) =>
    grants.map((grant) => ({ account: name, ...grant })),
  );
  await desk.db.insertInto('grants').values(grants).execute();
}

async function browserOf(desk: Desk, address: string, name: string): Promise<Browser> {
  const token = await desk.sessions.begin(name);
  const session = await desk.sessions.find(token);
  return new Browser(address, `desk=${token}`, session?.csrf ?? '');
}
