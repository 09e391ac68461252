import { type BeijingMinute, dayOf, minuteAt } from '../../../src/model/time.ts';
import type { ContentView } from '../gate/index.ts';
import type { ContentFile, ContentRepository, Oid } from '../repository/index.ts';
import type { Hold } from './hold.ts';
import type { Release, Releases } from './releases.ts';

/** What is to be built: a commit, the newest one, what is live meanwhile, and the rollback that asks for it. */
export interface Due {
  commit: Oid;
  newest: Oid;
  live: Release | undefined;
  hold: Hold | undefined;
}

type Commits = Pick<Due, 'commit' | 'newest'>;

/** A commit that could not be published, and when that was, in epoch milliseconds. */
export interface Failure {
  commit: Oid;
  at: number;
}

interface Parts {
  repository: ContentRepository;
  releases: Releases;
  viewAt(commit: Oid | undefined): Promise<ContentView>;
  /** The version of the code that builds. */
  code: string;
  clock: () => number;
}

const RETRY_AFTER_MS = 10 * 60 * 1000;

/**
 * What ought to be built now, or undefined when the live site is as it should be. A rollback holds back what
 * is new, never what must go: the content that it went back to is built again each day and when a moment in
 * it has come, and without what the newest content has taken down. New code does not bring it forward.
 */
export async function whatIsDue(parts: Parts, failed: Failure | undefined): Promise<Due | undefined> {
  const { repository, releases, clock, viewAt, code } = parts;
  const newest = await repository.head();
  if (newest === undefined) return undefined;
  const live = await releases.live();
  const hold = await releases.holdFrom(newest);
  const commit = hold?.commit ?? newest;
  const now = clock();
  if (failed?.commit === commit && now < failed.at + RETRY_AFTER_MS) return undefined;
  const due = { commit, newest, live, hold };
  if (live?.commit !== commit || (live.code !== code && !hold)) return due;
  const minute = minuteAt(now);
  const next = (await viewAt(commit)).nextMomentAfter(live.buildTime);
  if ((next !== undefined && next <= minute) || dayOf(live.buildTime) < dayOf(minute)) return due;
  if (live.newest === newest) return undefined;
  const { changed, dropped } = await goneSince(due, minute, viewAt);
  return changed.size + dropped.size > 0 ? due : undefined;
}

/** What the newest content no longer shows of another. */
interface Gone {
  /** Entries that it has taken down, as the newest has them. */
  changed: ReadonlyMap<string, Oid>;
  /** Entries that it does not have: only what was taken down before is ever deleted. */
  dropped: ReadonlySet<string>;
}

async function goneSince(
  { commit, newest }: Commits,
  now: BeijingMinute,
  viewAt: Parts['viewAt'],
): Promise<Gone> {
  if (commit === newest) return { changed: new Map(), dropped: new Set() };
  const [shown, latest] = [await viewAt(commit), await viewAt(newest)];
  const different = latest
    .takenDownAt(now)
    .filter(({ path, oid }) => shown.has(path) && shown.oid(path) !== oid);
  const missing = shown.files.filter(({ path }) => path.endsWith('.md') && !latest.has(path));
  return {
    changed: new Map(different.map(({ path, oid }) => [path, oid])),
    dropped: new Set(missing.map(({ path }) => path)),
  };
}

/** The files to build from, without what the newest content has taken down. */
export async function filesToBuild(
  due: Commits,
  now: BeijingMinute,
  viewAt: Parts['viewAt'],
): Promise<ContentFile[]> {
  const view = await viewAt(due.commit);
  const hidden = view.scheduledAfter(now);
  const { changed, dropped } = await goneSince(due, now, viewAt);
  return view.files
    .filter(({ path }) => !hidden.has(path) && !dropped.has(path))
    .map(({ path, oid }) => ({ path, oid: changed.get(path) ?? oid }));
}

/** Whether a release still tells what the newest content has taken down, or what has ended since it was built. */
export async function tellsTooMuch(
  { commit, buildTime, newest: built }: Pick<Release, 'commit' | 'buildTime' | 'newest'>,
  newest: Oid,
  now: BeijingMinute,
  viewAt: Parts['viewAt'],
): Promise<boolean> {
  const view = await viewAt(commit);
  const wasDown = new Set(view.takenDownAt(buildTime).map(({ path }) => path));
  if (view.takenDownAt(now).some(({ path }) => !wasDown.has(path))) return true;
  if (built === newest) return false;
  const { changed, dropped } = await goneSince({ commit, newest }, now, viewAt);
  return changed.size + dropped.size > 0;
}
