import { setTimeout } from 'node:timers/promises';
import { startDesk, type TestDesk } from './desk.ts';

/** Everybody may publish alone. */
export const atOnce = { reviews: { default: [], units: {} } };

/** How an entry is saved that is public at once. */
export const options = { collectionName: 'news', commitMessage: 'x', useWorkflow: false };

/** Waits until something holds, for half a minute at most. */
export async function until<T>(
  what: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const found = await what();
    if (found) return found;
    await setTimeout(50);
  }
  throw new Error('it did not come');
}

/** Waits until a commit is live. */
export async function liveCommit({ desk }: TestDesk, commit: string | undefined): Promise<void> {
  await until(async () => (await desk.releases.live())?.commit === commit);
}

/** A desk whose first site is live, with an author at it. */
export async function published(changes: Parameters<typeof startDesk>[0] = atOnce, clock?: () => number) {
  const test = await startDesk(changes, undefined, clock);
  test.desk.publisher.start();
  await liveCommit(test, await test.desk.repository.head());
  const page = async (path: string) => (await fetch(test.address + path)).text();
  return { ...test, author: await test.as('author'), page };
}
