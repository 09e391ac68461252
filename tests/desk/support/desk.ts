import { mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import type { Config } from '../../../admin/desk/config/index.ts';
import { type Desk, openDesk } from '../../../admin/desk/desk.ts';
import { createServer } from '../../../admin/desk/http/index.ts';
import { Browser } from './browser.ts';
import { temporaryFolder } from './folder.ts';
import { hire, testConfig } from './staff.ts';

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

async function browserOf(desk: Desk, address: string, name: string): Promise<Browser> {
  const token = await desk.sessions.begin(name);
  const session = await desk.sessions.find(token);
  return new Browser(address, `desk=${token}`, session?.csrf ?? '');
}
