import { spawn } from 'node:child_process';

/**
 * Runs the command in its arguments, hands on to it what comes on its own standard input, and ends it when
 * that input ends: whoever started this is gone then, and nobody waits for the result.
 */
const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['pipe', 'inherit', 'inherit'], detached: true });

const end = () => {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};
process.stdin
  .on('end', end)
  .on('error', end)
  .on('data', (chunk) => child.stdin.write(chunk));
// A command need not read it.
child.stdin.on('error', () => {});
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(127);
});
child.on('exit', (code) => process.exit(code ?? 1));
