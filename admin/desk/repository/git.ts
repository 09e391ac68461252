import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { devNull } from 'node:os';

/** A git command that failed; the message is git's own, for the log and never for a browser. */
export class GitError extends Error {
  readonly code: number | null;

  constructor(command: string, code: number | null, stderr: string) {
    super(`git ${command}: ${stderr.trim() || `exit ${code}`}`);
    this.name = 'GitError';
    this.code = code;
  }
}

// Nothing of the machine's or a user's configuration, and no hook, has a say in what the desk does.
const settings = [
  `core.hooksPath=${devNull}`,
  'core.fsync=all',
  'core.fsyncMethod=fsync',
  'core.logAllRefUpdates=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'receive.autogc=false',
];

function environment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH ?? '',
    LC_ALL: 'C',
    TZ: 'Asia/Shanghai',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** Starts git on a bare repository, with arguments that pass through no shell. */
export function spawnGit(directory: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const options = settings.flatMap((setting) => ['-c', setting]);
  return spawn('git', [`--git-dir=${directory}`, ...options, ...args], {
    cwd: '/',
    env: environment(),
    stdio: 'pipe',
    // Ctrl-C at a terminal is meant for the desk, which ends its git processes itself when it has no more
    // work for them; if the desk dies, they end with their standard input.
    detached: true,
    windowsHide: true,
  });
}

/** Runs git to its end and gives back what it printed. Throws GitError when it fails. */
export function runGit(directory: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawnGit(directory, args);
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new GitError(args[0] ?? '', code, Buffer.concat(errors).toString('utf8')));
    });
    // git may end before it has read everything; its exit code then says what happened.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
