/**
 * `npm run build`: checks the content and then builds the site into `OUT_DIR`; meanwhile, on the other core,
 * bundles the editor's pages into `ADMIN_DIR`. Exits with the code of the step that failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

// A build makes much that is soon forgotten; with room for it, a tenth of the time spent on collecting is saved.
const ROOM = '--max-semi-space-size=64';

const code = await run('scripts/check.ts');
const codes =
  code === 0
    ? await Promise.all([
        run(ROOM, 'node_modules/astro/bin/astro.mjs', 'build'),
        run('scripts/build-editor.ts'),
      ])
    : [code];
process.exitCode = codes.find((code) => code !== 0) ?? 0;

/** Runs a script of Node and gives its exit code. */
async function run(...args: string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return typeof code === 'number' ? code : 1;
}
