import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type BeijingMinute, minuteAt } from '../model/time.ts';

/** One commit of the content: when, and the files that it touched, relative to the content root. */
export interface ContentChange {
  /** Full hash. */
  commit: string;
  at: BeijingMinute;
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
}

const run = promisify(execFile);
const SEPARATOR = '\u001e';
/** No repository's own configuration may run a program or change what is printed. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false', '-c', 'core.quotePath=false'];

/**
 * The last `most` commits that touched the content root, newest first; empty where the content has no
 * history: no git, no repository, or a folder that git does not track.
 */
export async function readHistory(root: string, most = 500): Promise<ContentChange[]> {
  const format = `--format=${SEPARATOR}%H %ct`;
  const what = ['--name-status', '--no-renames', '--no-ext-diff', '--relative', '-z'];
  const args = ['-C', root, ...SAFE, 'log', `--max-count=${most}`, format, ...what, '--', '.'];
  const { stdout } = await run('git', args, { maxBuffer: 256 * 1024 * 1024 }).catch(() => ({ stdout: '' }));
  return stdout.split(SEPARATOR).slice(1).map(parseCommit);
}

function parseCommit(text: string): ContentChange {
  // With -z, git ends the header and each status and path with a NUL.
  const [header = '', ...fields] = text.split('\0').map((field) => field.replace(/^\n/, ''));
  const [commit = '', seconds = '0'] = header.split(' ');
  const touched: Record<string, string[]> = { A: [], M: [], D: [] };
  for (let at = 0; at + 1 < fields.length; at += 2) {
    // A changed type (T) is a change like any other.
    const status = fields[at] === 'T' ? 'M' : (fields[at] ?? '');
    touched[status]?.push(fields[at + 1] ?? '');
  }
  const { A: added = [], M: changed = [], D: removed = [] } = touched;
  return { commit, at: minuteAt(Number(seconds) * 1000), added, changed, removed };
}
