import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Browser } from './browser.ts';

const script = resolve('tests/desk/support/killable-desk.ts');

/** A desk in a process of its own. */
export interface Killable {
  address: string;
  as(name: string): Browser;
  /** Kills it at once, and with it the git processes that it has running if `git` says so. */
  kill(git: boolean): Promise<void>;
}

/** Starts a desk that loads its code and waits; `open` lets it work. */
export function killableDesk(data: string): { open(): Promise<Killable>; end(): void } {
  const child = spawn(process.execPath, [script, data]);
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString('utf8')));
  const open = async (): Promise<Killable> => {
    const line = once(createInterface(child.stdout), 'line');
    child.stdin.write('\n');
    const said = await Promise.race([line, once(child, 'close').then(() => undefined)]);
    if (!said) throw new Error(`the desk did not start: ${complained}`);
    const { address, people } = JSON.parse(String(said[0]));
    const as = (name: string) => new Browser(address, people[name].cookie, people[name].token);
    return { address, as, kill: (git) => killNow(child, git) };
  };
  return { open, end: () => child.kill('SIGKILL') };
}

/** Kills a process at once, and with `children` those that it has started, in the same moment. */
export async function killNow(child: ChildProcessWithoutNullStreams, children: boolean): Promise<void> {
  const closed = once(child, 'close');
  const pids = [...(children ? childrenOf(child.pid ?? 0) : []), child.pid ?? 0];
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await closed;
}

/** The processes that a process has started, where the system says; they are killed first. */
function childrenOf(pid: number): number[] {
  try {
    const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return listed.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
