import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/**
 * The desk's builder, started in `project` and waiting for its task, the code bundled. Gives back a function that
 * hands it the task and resolves to its exit code.
 */
export async function builderAhead(
  project: string,
  env: NodeJS.ProcessEnv & { OUT_DIR: string },
): Promise<(task: Record<string, string>) => Promise<unknown>> {
  const child = spawn(process.execPath, ['admin/desk/publish/build-site.ts'], { cwd: project, env });
  const ended = new Promise((done) => child.on('close', done));
  const bundled = async () => (await readdir(env.OUT_DIR).catch(() => [''])).includes('assets');
  while (!(await bundled())) {
    if (child.exitCode !== null) throw new Error(`the builder ended with ${child.exitCode}`);
    await setTimeout(100);
  }
  return (task) => {
    child.stdin.end(`${JSON.stringify(task)}\n`);
    return ended;
  };
}
