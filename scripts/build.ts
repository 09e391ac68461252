/**
 * `npm run build`: checks the content, then builds the site into `OUT_DIR` and beside it the editor's pages into
 * `ADMIN_DIR`. While the check runs, the builder loads its packages and the editor's pages, which no content can
 * break, are bundled; the site is begun when the check has passed. Exits with the code of the step that failed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

// A build makes much that is soon forgotten; with room for it, less time goes into collecting.
const ROOM = '--max-semi-space-size=64';

const builder = spawn(process.execPath, [ROOM, 'admin/desk/publish/build-site.ts'], {
  stdio: ['pipe', 'inherit', 'inherit'],
});
const built = ended(builder);
const bundled = ended(run('scripts/build-editor.ts'));
const checked = await ended(run('scripts/check.ts'));
if (checked === 0) builder.stdin.end('{}\n');
else builder.kill();
const codes = [checked, checked === 0 ? await built : 0, await bundled];
process.exitCode = codes.find((code) => code !== 0) ?? 0;

function run(script: string): ChildProcess {
  return spawn(process.execPath, [script], { stdio: 'inherit' });
}

/** The exit code of a process; 1 when something killed it. */
async function ended(child: ChildProcess): Promise<number> {
  const [code] = await once(child, 'close');
  return typeof code === 'number' ? code : 1;
}
