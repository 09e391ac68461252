import type { CheckOptions } from '../../../src/check/index.ts';
import { minuteAt } from '../../../src/model/time.ts';
import { type ContentGate, ContentView, type EntryGate, type Facts } from '../gate/index.ts';
import type { ContentRepository, Oid } from '../repository/index.ts';
import type { ReviewPolicy } from './steps.ts';

/** What every step of an entry's way to publication works with. */
export interface ReviewRoom {
  repository: ContentRepository;
  policy: ReviewPolicy;
  entryGate: EntryGate;
  contentGate: ContentGate;
  /** True for a site in formal operation, into which no sample may get. */
  production: boolean;
  clock: () => number;
  /** Told of every change of what is public. */
  onPublic(commit: Oid): void;
  /** The content at a commit; `view` the public content as it stands. */
  viewAt(commit: Oid | undefined): Promise<ContentView>;
  view(): Promise<ContentView>;
}

export const checkOptionsOf = (room: ReviewRoom): CheckOptions => ({
  now: minuteAt(room.clock()),
  production: room.production,
});

// The newest content, and after a rollback also what is shown.
const KEPT_VIEWS = 2;

/** Reads the content at commits; the last are kept, and what is known of a file is never read twice. */
export function contentViews(repository: ContentRepository): Pick<ReviewRoom, 'view' | 'viewAt'> {
  const facts = new Map<Oid, Facts>();
  const views = new Map<Oid | undefined, Promise<ContentView>>();
  const viewAt = (commit: Oid | undefined): Promise<ContentView> => {
    const view = views.get(commit) ?? ContentView.read(repository, commit, facts);
    views.delete(commit);
    views.set(commit, view);
    for (const old of [...views.keys()].slice(0, -KEPT_VIEWS)) views.delete(old);
    return view;
  };
  return { viewAt, view: async () => viewAt(await repository.head()) };
}
