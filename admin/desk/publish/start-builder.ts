import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Builder } from './build.ts';

/** A builder that runs. */
export interface Started {
  child: ChildProcessWithoutNullStreams;
  /** The last of what it has printed. */
  printed(): string;
  /** Its exit code; null when something killed it. */
  ended: Promise<number | null>;
}

const KEPT_BYTES = 8000;
const supervisor = fileURLToPath(new URL('./supervise.ts', import.meta.url));
/**
 * The arguments that make Node the own builder. Pages are made of short-lived strings: with room for them, a third
 * less time goes into collecting garbage.
 */
export const OWN_BUILDER: readonly string[] = [
  '--max-semi-space-size=64',
  fileURLToPath(new URL('./build-site.ts', import.meta.url)),
];
// The builder gets what it needs to run, and none of the desk's own settings.
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TEMP', 'SystemRoot', 'NODE_ENV', 'SIGNING_KEY'];

/** What Node compiles for one build is kept for the next. */
export const COMPILED = {
  NODE_COMPILE_CACHE:
    process.env.NODE_COMPILE_CACHE ??
    fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url)),
};

/** Starts a builder under a supervisor, which ends it when the desk is gone or closes its input. */
export function start(
  { command = ['node', ...OWN_BUILDER], folder }: Builder,
  environment: Record<string, string>,
): Started {
  const passedOn = Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]]));
  const [program, ...args] = command;
  const child = spawn(
    process.execPath,
    [supervisor, program === 'node' ? process.execPath : program, ...args],
    {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'pipe'],
      // Ctrl-C at a terminal is for the desk, which ends a build by the end of its input.
      detached: true,
      env: { ...passedOn, ...COMPILED, ...environment },
    },
  );
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString('utf8')).slice(-KEPT_BYTES);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.stdin.on('error', () => {});
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', ({ message }) => {
      printed += message;
      resolve(null);
    });
    child.on('close', resolve);
  });
  return { child, printed: () => printed, ended };
}
