import { spawn } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionOf } from '../code/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** What the editor's pages are made of. */
const PARTS = ['admin/cms', 'src', 'package-lock.json'];
// A name with a dot, which the desk serves to nobody.
const STAMP = '.version';
const KEPT_BYTES = 4000;

/** Bundles the editor's pages into a folder, whole or not at all, and notes which code they come from. */
export async function bundleEditor(folder: string): Promise<void> {
  // Only who bundles needs the bundler, and it is the heaviest thing here.
  const { buildEditor } = await import('../../cms/build.ts');
  const version = await editorVersion();
  const draft = `${resolve(folder)}.new`;
  await buildEditor(draft);
  await writeFile(join(draft, STAMP), version);
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}

/**
 * Makes sure that a folder holds the editor's pages of the code that is here. Bundling takes a process of
 * its own, which ends with `signal`. Gives back whether it was needed. Throws with what the bundler said.
 */
export async function ensureEditor(folder: string, signal: AbortSignal): Promise<boolean> {
  const bundled = await readFile(join(folder, STAMP), 'utf8').catch(() => '');
  if (bundled === (await editorVersion())) return false;
  const script = fileURLToPath(new URL('./bundle-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C at a terminal is for the desk.
    detached: true,
  });
  signal.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
  let said = '';
  const keep = (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-KEPT_BYTES);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0 && !signal.aborted) throw new Error(said.trim() || `the bundler ended with ${code}`);
  return true;
}

const editorVersion = () => versionOf(root, PARTS);
