import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type BeijingMinute, minuteAt } from '../model/time.ts';
import { historyOf, SAFE_GIT } from './history.ts';

/** By file, the publication date under which an entry first became public, and the commit that says so. */
export type FirstDates = ReadonlyMap<string, { date: BeijingMinute; commit: string }>;

const run = promisify(execFile);
const SEPARATOR = '\u001e';
const FILE = /^\+\+\+ (?:b\/)?(.+)$/;
const DATE = /^\+publishedAt:[ \t]*['"]?(\d{4}-\d{2}-\d{2} \d{2}:\d{2})/;

/**
 * Reads in one run of git under which date each entry was first published. A date that had not come yet when
 * it was changed was a plan, and the new one counts. Undefined where the content has no history.
 */
export async function readFirstDates(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<FirstDates | undefined> {
  const { where, commit, within } = historyOf(root, env);
  const what = ['-p', '-U0', '--no-renames', '--no-ext-diff', '--no-color', '--no-textconv'];
  const only = ['-G^publishedAt:', '--reverse', '-m', '--first-parent', `--format=${SEPARATOR}%H %ct`];
  const args = [...where, ...SAFE_GIT, 'log', ...what, ...only, ...within, commit, '--', '.'];
  const { stdout } = await run('git', args, { maxBuffer: 1024 ** 3 }).catch(() => ({ stdout: '' }));
  if (stdout === '') return undefined;
  const first = new Map<string, { date: BeijingMinute; commit: string }>();
  for (const text of stdout.split(SEPARATOR).slice(1)) note(text, first);
  return first;
}

function note(text: string, first: Map<string, { date: BeijingMinute; commit: string }>): void {
  const [header = '', ...lines] = text.split('\n');
  const [commit = '', seconds = '0'] = header.split(' ');
  const when = minuteAt(Number(seconds) * 1000);
  let file = '';
  for (const line of lines) {
    file = FILE.exec(line)?.[1] ?? file;
    const date = DATE.exec(line)?.[1] as BeijingMinute | undefined;
    if (date === undefined) continue;
    const known = first.get(file);
    if (known === undefined || known.date > when) first.set(file, { date, commit });
  }
}
