/**
 * `npm run build`: checks the content and builds the site into `OUT_DIR`, and beside it the editor's pages into
 * `ADMIN_DIR`, which no content can break. Exits with 1 when the content is wrong or a build fails.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { COMPILED, OWN_BUILDER } from '../admin/desk/publish/start-builder.ts';

const site = run(...OWN_BUILDER);
// A builder that cannot even load says so itself.
site.stdin?.on('error', () => undefined).end('{}\n');
const editor = run('scripts/build-editor.ts');
const codes = await Promise.all([site, editor].map(ended));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

function run(...args: string[]): ChildProcess {
  return spawn(process.execPath, args, {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, ...COMPILED },
  });
}

/** The exit code of a process; null when something killed it. */
async function ended(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'close');
  return code;
}
