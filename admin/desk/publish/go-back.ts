import { minuteAt } from '../../../src/model/time.ts';
import type { ContentView } from '../gate/index.ts';
import type { ContentRepository, Oid } from '../repository/index.ts';
import { tellsTooMuch } from './due.ts';
import type { Release, Releases } from './releases.ts';

interface Parts {
  repository: ContentRepository;
  releases: Releases;
  viewAt(commit: Oid | undefined): Promise<ContentView>;
  clock: () => number;
}

/**
 * Asks for the release before the live one to be live again, and makes it so at once unless it tells what has been
 * taken down since: then it is built without that first. Undefined when there is none before.
 */
export async function goBack(parts: Parts): Promise<{ release: Release; isLive: boolean } | undefined> {
  const { repository, releases, viewAt, clock } = parts;
  const newest = await repository.head();
  const release = await releases.before();
  if (!newest || !release) return undefined;
  const { commit, at, name } = release;
  await releases.hold({ from: newest, commit, at });
  const isLive = !(await tellsTooMuch(release, newest, minuteAt(clock()), viewAt));
  // Something may have been taken down meanwhile.
  if ((await repository.head()) !== newest) return goBack(parts);
  if (isLive) await releases.switchTo(name);
  return { release, isLive };
}
