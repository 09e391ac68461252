import type { FetchFile } from './files.ts';
import { createSearcher, type Searcher } from './searcher.ts';

const CURRENT_MS = 5 * 60_000;

/**
 * Opens an index when it is first asked for, and again when that is five minutes ago or when it is asked for anew:
 * each publication has an index of its own, and an older one tells what has been taken down since. The same index
 * opened again is read from the browser's own copies.
 */
export function createOpener(
  files: FetchFile,
  clock: () => number = Date.now,
): (anew?: boolean) => Promise<Searcher> {
  let opened: { searcher: Promise<Searcher>; at: number } | undefined;
  return (anew = false) => {
    if (opened && !anew && clock() - opened.at < CURRENT_MS) return opened.searcher;
    const opening = { searcher: createSearcher(files), at: clock() };
    opened = opening;
    // What could not be opened is tried again when it is next asked for.
    opening.searcher.catch(() => {
      if (opened === opening) opened = undefined;
    });
    return opening.searcher;
  };
}
