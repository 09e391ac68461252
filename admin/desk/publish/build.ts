import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * How a site is built: the command, and where it runs. It finds its task in the environment. The command
 * `node` is the Node that the desk itself runs on.
 */
export interface Builder {
  command: readonly [string, ...string[]];
  folder: string;
  /** Milliseconds after which a build is given up. */
  timeout: number;
}

export interface BuildTask {
  /** `CONTENT_DIR`: the content to build from. */
  content: string;
  /** `OUT_DIR`: where the site is to be. */
  out: string;
  /** `BUILD_TIME`: the minute that the site shows. */
  buildTime: string;
  /** `PUBLISH=production`. */
  production: boolean;
}

/** A build that failed, with the last lines of what the builder printed. */
export class BuildFailed extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BuildFailed';
  }
}

const KEPT_BYTES = 8000;
const supervisor = fileURLToPath(new URL('./supervise.ts', import.meta.url));
// The builder gets what it needs to run, and none of the desk's own settings.
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TEMP', 'SystemRoot', 'NODE_ENV'];

/** Builds a site. Throws BuildFailed; nothing of a failed build is to be used. */
export async function build(
  { command, folder, timeout }: Builder,
  task: BuildTask,
  signal: AbortSignal,
): Promise<void> {
  const environment = Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]]));
  const [program, ...args] = command;
  const child = spawn(
    process.execPath,
    [supervisor, program === 'node' ? process.execPath : program, ...args],
    {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'pipe'],
      // Ctrl-C at a terminal is for the desk, which ends a build by the end of its input.
      detached: true,
      env: {
        ...environment,
        CONTENT_DIR: task.content,
        OUT_DIR: task.out,
        BUILD_TIME: task.buildTime,
        ...(task.production ? { PUBLISH: 'production' } : {}),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString('utf8')).slice(-KEPT_BYTES);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = () => child.stdin.end();
  const timer = setTimeout(stop, timeout);
  signal.addEventListener('abort', stop, { once: true });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearTimeout(timer);
  signal.removeEventListener('abort', stop);
  if (code !== 0) throw new BuildFailed(printed.trim().split('\n').slice(-12).join('\n'));
  const home = await stat(join(task.out, 'index.html')).catch(() => undefined);
  if (!home?.size) throw new BuildFailed('the built site has no home page');
}

/** Forces everything in a folder's file system to disk, where the system has a command for it. */
export async function syncTree(folder: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const child = spawn('sync', ['-f', '--', folder], { stdio: 'ignore' });
    child.on('error', () => resolve());
    child.on('close', () => resolve());
  });
}
