import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Grant, newSecret } from '../../../admin/desk/accounts/index.ts';
import type { Config } from '../../../admin/desk/config/index.ts';
import { configSchema } from '../../../admin/desk/config/schema.ts';
import type { Desk } from '../../../admin/desk/desk.ts';
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

export const grant = (role: Grant['role'], unit = '*', collection: Grant['collection'] = '*'): Grant => ({
  role,
  unit,
  collection,
});

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

/** Adds everyone as if they had set a password and a second factor; nobody here logs in with either. */
export async function hire(desk: Desk): Promise<void> {
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
