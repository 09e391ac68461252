import type { Scope } from '../accounts/index.ts';
import { Refusal } from '../refusal.ts';
import { type ContentFile, type Oid, type Place, placeOfEntry } from '../repository/index.ts';
import { continueHistory, type DraftHistory, nextStep } from './history.ts';
import type { ReviewRoom } from './room.ts';
import { type Step, stepsFor } from './steps.ts';
import { scopeOf } from './unit.ts';

export type EntryPlace = Exclude<Place, { kind: 'media' }>;

/** An entry on its way: its files, what has happened to it, and what it still has to pass. */
export interface Draft {
  place: EntryPlace;
  tip: Oid;
  /** The entry's own file and the pictures that come with it. */
  files: readonly ContentFile[];
  oid: Oid;
  text: string;
  history: DraftHistory;
  steps: readonly Step[];
  /** The step that it waits for; undefined when it has passed them all. */
  waitingFor: Step | undefined;
  /** Where it is to be, and where its public version is. */
  scopes: readonly Scope[];
}

const histories = new WeakMap<ReviewRoom, Map<Oid, DraftHistory>>();
const MOST_REMEMBERED = 5000;

/** The draft of an entry, or undefined when there is none. */
export async function readDraft(room: ReviewRoom, place: EntryPlace): Promise<Draft | undefined> {
  const { repository } = room;
  const tip = await repository.draftTip(place.collection, place.slug);
  if (!tip) return undefined;
  const files = await repository.files(tip);
  const oid = files.find(({ path }) => path === place.path)?.oid;
  if (!oid) return undefined;
  const text = (await repository.blob(oid)).toString('utf8');
  const history = await historyOf(room, tip);
  const scopes = [scopeOf(place, text), ...(await publicScopes(room, place))];
  const steps = stepsFor(room.policy, scopes[0]?.unit ?? '');
  return { place, tip, files, oid, text, history, steps, waitingFor: nextStep(history, steps), scopes };
}

/** The draft of an entry. Refuses when there is none. */
export async function demandDraft(room: ReviewRoom, place: EntryPlace): Promise<Draft> {
  const draft = await readDraft(room, place);
  if (!draft) throw new Refusal('missing', '没有这篇稿件，可能已经发布或删除，请刷新后再看');
  return draft;
}

/** Every draft, in the order of their names. */
export async function allDrafts(room: ReviewRoom): Promise<Draft[]> {
  const refs = await room.repository.drafts();
  const drafts = await Promise.all(
    refs.map(({ collection, slug }) => readDraft(room, placeOfEntry(collection, slug))),
  );
  return drafts.filter((draft) => draft !== undefined);
}

/** Where the public version of an entry lies; nowhere when it has none. */
export async function publicScopes(room: ReviewRoom, place: EntryPlace): Promise<Scope[]> {
  const oid = await room.repository.file(await room.repository.head(), place.path);
  return oid ? [scopeOf(place, (await room.repository.blob(oid)).toString('utf8'))] : [];
}

/** What has happened to a draft up to a commit, from its first. */
async function historyOf(room: ReviewRoom, tip: Oid): Promise<DraftHistory> {
  const known = histories.get(room) ?? new Map<Oid, DraftHistory>();
  histories.set(room, known);
  const later: Oid[] = [];
  let at: Oid | undefined = tip;
  while (at && !known.has(at)) {
    later.unshift(at);
    const [parent]: readonly Oid[] = (await room.repository.commit(at)).parents;
    at = parent;
  }
  let history = at ? known.get(at) : undefined;
  for (const oid of later) {
    history = continueHistory(history, await room.repository.commit(oid));
    known.set(oid, history);
  }
  if (known.size > MOST_REMEMBERED) histories.delete(room);
  if (!history) throw new Error(`draft ${tip} has no commit`);
  return history;
}
