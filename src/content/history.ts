import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type BeijingMinute, minuteAt, minutesTo } from '../model/time.ts';

/** One commit of the content: when, and the files that it touched, relative to the content root. */
export interface ContentChange {
  /** Full hash. */
  commit: string;
  at: BeijingMinute;
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
  /** What each added or changed file held after it, as git's name for those bytes. */
  blobs: Readonly<Record<string, string>>;
}

/** The commit that last touched a file, and git's name for the bytes that it left there. */
export interface LastChange extends Pick<ContentChange, 'commit' | 'at'> {
  blob: string;
}

const run = promisify(execFile);
const SEPARATOR = '\u001e';
/** No repository's own configuration may run a program or change what is printed. */
export const SAFE_GIT = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'log.showSignature=false',
  '-c',
  'core.quotePath=false',
];

/**
 * The commits that touched the content root, newest first, read in one run of git; a merge counts as what it
 * brought to the line that it was merged into. Empty where the content has no history: no git, no repository,
 * or a folder that git does not track.
 *
 * A folder of files without git can name the repository that it came from (`historyOf`).
 */
export async function readHistory(root: string, env: Environment = {}): Promise<ContentChange[]> {
  const format = `--format=${SEPARATOR}%H %ct %D`;
  const what = ['--raw', '--no-abbrev', '--no-renames', '--no-ext-diff', '-z'];
  const { where, commit, within } = historyOf(root, env);
  const line = ['-m', '--first-parent', commit];
  const args = [...where, ...SAFE_GIT, 'log', format, ...what, ...within, ...line, '--', '.'];
  const { stdout } = await run('git', args, { maxBuffer: 1024 ** 3 }).catch(() => ({ stdout: '' }));
  return stdout.split(SEPARATOR).slice(1).map(parseCommit);
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The repository that knows a content root: the one around it, or the bare one that `CONTENT_GIT_DIR` names,
 * as of the commit `CONTENT_COMMIT`; the desk builds from a folder that it has written from such a commit.
 */
export function historyOf(root: string, { CONTENT_GIT_DIR: directory, CONTENT_COMMIT: commit }: Environment) {
  return directory && commit
    ? { where: [`--git-dir=${directory}`], commit, within: [] }
    : { where: ['-C', root], commit: 'HEAD', within: ['--relative'] };
}

/** The commit that last touched each file. */
export function lastChanges(history: readonly ContentChange[]): Map<string, LastChange> {
  const last = new Map<string, LastChange>();
  for (const { commit, at, blobs } of history)
    for (const [file, blob] of Object.entries(blobs))
      if (!last.has(file)) last.set(file, { commit, at, blob });
  return last;
}

/**
 * A number for each file that grows with each of its changes, also when it was gone in between: the minute of the
 * last one since 1970, or one more than before where the clock has not gone on. So it also grows when the content
 * moves to a repository that begins anew.
 */
export function editionsOf(history: readonly ContentChange[]): Map<string, number> {
  const editions = new Map<string, number>();
  for (const { at, added, changed, removed } of history.toReversed())
    for (const file of [...added, ...changed, ...removed])
      editions.set(file, Math.max(minutesTo(at), (editions.get(file) ?? 0) + 1));
  return editions;
}

function parseCommit(text: string): ContentChange {
  // With -z, git ends the header and each status and path with a NUL.
  const [header = '', ...fields] = text.split('\0').map((field) => field.replace(/^\n/, ''));
  const [commit = '', seconds = '0', ...names] = header.split(' ');
  const touched: Record<string, string[]> = { A: [], M: [], D: [] };
  const blobs: Record<string, string> = {};
  // Where a shallow clone ends, git shows every file as added; who added it is not known.
  const known = names.some((name) => name.startsWith('grafted')) ? [] : fields;
  for (let at = 0; at + 1 < known.length; at += 2) {
    const [, , , blob = '', status = ''] = known[at]?.split(' ') ?? [];
    const file = known[at + 1] ?? '';
    // A changed type (T) is a change like any other.
    touched[status === 'T' ? 'M' : status]?.push(file);
    if (status !== 'D') blobs[file] = blob;
  }
  const { A: added = [], M: changed = [], D: removed = [] } = touched;
  return { commit, at: minuteAt(Number(seconds) * 1000), added, changed, removed, blobs };
}
