import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { contentRoot } from '../../../src/content/root.ts';
import { linksRecord } from '../../../src/publish/inspection/index.ts';

/** Paths that the environment may hold. */
const GIVEN = ['SIGNING_KEY', 'INSPECTION_HISTORY', 'CONTENT_GIT_DIR'];

/** The folder that is built into. */
export const outFolder = (): string => resolve(process.env.OUT_DIR || 'dist');

/** Whether anything stands in that folder. */
export const isTaken = async (): Promise<boolean> => (await readdir(outFolder()).catch(() => [])).length > 0;

/**
 * Makes a folder below the project the working folder of this builder, its own among all that build from this
 * code. When a site is built outside the working folder, Astro keeps the bundled code inside it.
 */
export async function workInOwnFolder(project: string): Promise<void> {
  const { env } = process;
  Object.assign(env, {
    CONTENT_DIR: contentRoot(),
    OUT_DIR: outFolder(),
    LINKS_RECORD: linksRecord(env),
    ...Object.fromEntries(GIVEN.flatMap((name) => (env[name] ? [[name, resolve(env[name])]] : []))),
  });
  const name = createHash('sha256').update(outFolder()).digest('hex').slice(0, 12);
  const folder = join(project, 'node_modules/.cache/builders', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  process.chdir(folder);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
