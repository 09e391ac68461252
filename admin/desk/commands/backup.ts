import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Accounts } from '../accounts/index.ts';
import { AuditLog } from '../audit/index.ts';
import type { Config } from '../config/index.ts';
import { copyIn, copyOut, type Database, openDatabase } from '../database/index.ts';
import { databaseOf, pathsIn } from '../desk.ts';
import { lockData } from '../lock.ts';
import { Refusal } from '../refusal.ts';
import { ContentRepository, inspectRepository, runGit, syncFolder } from '../repository/index.ts';
import type { Tools } from './command.ts';
import { demandEmpty } from './content.ts';

const CONTENT = 'content.bundle';
const DATABASE = 'desk.jsonl';
const MANIFEST = 'manifest.json';
const manifestSchema = z.strictObject({
  at: z.string(),
  head: z.string().regex(/^[0-9a-f]{40}$/),
  /** SHA-256 of each file. */
  files: z.record(z.enum([CONTENT, DATABASE]), z.string()),
});

/**
 * Writes all that cannot be made again into an empty folder: every branch of the content, and the database
 * with accounts, notes and audit log, in a form that SQLite and PostgreSQL both take. A desk may go on
 * working meanwhile. The built sites are made anew.
 */
export async function backUp({ db, repository, note, print }: Tools, folder: string): Promise<void> {
  const target = resolve(folder);
  await demandEmpty(target);
  await note('desk.backup', target);
  await writeFile(join(target, DATABASE), await copyOut(db), { mode: 0o600 });
  const head = await repository.head();
  await runGit(repository.directory, [
    'bundle',
    'create',
    '--quiet',
    '--end-of-options',
    join(target, CONTENT),
    '--all',
  ]);
  const files = {
    [CONTENT]: await digest(join(target, CONTENT)),
    [DATABASE]: await digest(join(target, DATABASE)),
  };
  await writeFile(
    join(target, MANIFEST),
    JSON.stringify({ at: new Date().toISOString(), head, files }, null, 2),
  );
  await syncFolder(target);
  print(`已备份到 ${target}。`);
}

/** Makes a data folder from a backup, and proves that it is whole. The data folder must hold nothing yet. */
export async function restore(config: Config, folder: string, print: (line: string) => void): Promise<void> {
  const source = resolve(folder);
  const manifest = await readManifest(source);
  const paths = pathsIn(config.data);
  const unlock = lockData(config.data);
  try {
    for (const path of [paths.content, paths.database])
      if (await stat(path).catch(() => undefined))
        throw new Refusal('conflict', `${config.data} 里已经有数据；请指定一个空的数据文件夹`);
    const repository = await ContentRepository.open(paths.content);
    await runGit(paths.content, [
      'fetch',
      '--quiet',
      '--no-tags',
      '--',
      join(source, CONTENT),
      '+refs/*:refs/*',
    ]);
    const head = await repository.file(manifest.head, 'settings/site.yml').catch(() => undefined);
    await repository.close();
    const wrong = await inspectRepository(paths.content);
    if (wrong !== '' || !head) throw new Refusal('invalid', `恢复的内容不完整：${wrong || manifest.head}`);
    const db = await openDatabase(databaseOf(config));
    const broken = await fill(db, await readFile(join(source, DATABASE), 'utf8')).finally(() => db.destroy());
    if (broken !== undefined) throw new Refusal('invalid', `审计日志从第 ${broken} 条起对不上`);
    print(`已从 ${manifest.at} 的备份恢复到 ${config.data}，内容和审计日志都已核对。`);
  } finally {
    unlock();
  }
}

/** Fills a database that nobody uses yet; gives back the first audit record that does not fit, if any. */
async function fill(db: Database, rows: string): Promise<number | undefined> {
  if ((await new Accounts(db).list()).length > 0)
    throw new Refusal('conflict', '数据库里已经有账号；请指定一个空的数据库');
  await copyIn(db, rows);
  return new AuditLog(db).verify();
}

/** Reads a backup's manifest. Refuses when a file is missing or is not what was backed up. */
async function readManifest(source: string): Promise<z.infer<typeof manifestSchema>> {
  const text = await readFile(join(source, MANIFEST), 'utf8').catch(() => undefined);
  if (text === undefined) throw new Refusal('missing', `${source} 不是编辑台的备份`);
  const parsed = manifestSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Refusal('invalid', `${MANIFEST} 的写法不对`);
  for (const [name, expected] of Object.entries(parsed.data.files))
    if ((await digest(join(source, name)).catch(() => '')) !== expected)
      throw new Refusal('invalid', `备份里的 ${name} 已损坏或缺失`);
  return parsed.data;
}

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
