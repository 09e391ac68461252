import type { Account } from '../accounts/index.ts';
import { Refusal } from '../refusal.ts';
import { type Step as CommitStep, type ContentFile, draftRef, type Oid } from '../repository/index.ts';
import { type Draft, demandDraft, type EntryPlace } from './drafts.ts';
import { continueHistory, trailer } from './history.ts';
import { publicText } from './public-text.ts';
import { demandRead, opinionOf, passing } from './review.ts';
import { checkOptionsOf, type ReviewRoom } from './room.ts';
import { demandNotReturned, demandReview, demandRole } from './rules.ts';
import { refusedFor } from './save.ts';

/**
 * Makes a draft public. Where the unit has a 终审, this is it: the signer passes the draft and it joins
 * the public content in one step. The content with the draft in it is checked first, as a whole, so that
 * what is public can always be built.
 */
export async function publish(
  room: ReviewRoom,
  account: Account,
  place: EntryPlace,
  { seen, opinion }: { seen: Oid | undefined; opinion?: string },
): Promise<Oid> {
  const words = await opinionOf(room, opinion);
  const commit = await room.repository.main.change(async (head) => {
    const draft = await demandDraft(room, place);
    const last = demandLast(account, draft, seen, words);
    await demandUnmoved(room, draft, head);
    const now = room.clock();
    const signed = last && { ...last, at: now };
    const history = signed ? continueHistory(draft.history, commitLike(signed)) : draft.history;
    const current = await room.repository.file(head, place.path);
    const before = current && (await room.repository.blob(current)).toString('utf8');
    const text = publicText(place, draft.text, {
      before,
      editor: history.editor,
      passed: history.passed,
      now,
    });
    const [oid] = await room.repository.store([Buffer.from(text, 'utf8')]);
    const files = draft.files.map((file) => (file.path === place.path && oid ? { ...file, oid } : file));
    await demandWhole(room, head, files, place.path);
    return {
      files: new Map(files.map((file) => [file.path, file.oid])),
      author: { account: account.name, name: account.displayName },
      subject: `发布 ${place.path}`,
      trailers: { ...last?.trailers, [trailer.action]: 'publish', [trailer.entry]: place.path },
      merges: [draft.tip],
      refs: [{ ref: draftRef(place.collection, place.slug), from: draft.tip, to: undefined }],
    };
  });
  room.onPublic(commit);
  return commit;
}

/** Takes a draft out of the reviews. Its commits stay in the repository. */
export async function discard(room: ReviewRoom, account: Account, place: EntryPlace): Promise<void> {
  const draft = await demandDraft(room, place);
  const own = draft.history.authors.includes(account.name);
  demandRole(account, own ? 'author' : 'signer', draft.scopes);
  const kept = `refs/desk/discarded/${place.collection}/${place.slug.replaceAll('/', '.')}/${draft.tip}`;
  await room.repository.moveRefs([
    { ref: draftRef(place.collection, place.slug), from: draft.tip, to: undefined },
    { ref: kept, from: undefined, to: draft.tip },
  ]);
}

/** Refuses with what is wrong unless the content with these files in it is sound as a whole. */
export async function demandWhole(
  room: ReviewRoom,
  head: Oid | undefined,
  changes: readonly { path: string; oid: Oid | undefined }[],
  path: string,
): Promise<void> {
  const view = await room.viewAt(head);
  const options = checkOptionsOf(room);
  const hidden = view.scheduledAfter(options.now);
  const files = new Map(
    view.files.filter((file) => !hidden.has(file.path)).map((file) => [file.path, file.oid]),
  );
  for (const { path, oid } of changes) {
    if (oid === undefined) files.delete(path);
    else files.set(path, oid);
  }
  const all: ContentFile[] = [...files].map(([path, oid]) => ({ path, oid }));
  const findings = await room.contentGate.check(all, options);
  const own = findings.filter(({ file }) => file === path);
  if (findings.length > 0) throw refusedFor([...own, ...findings.filter(({ file }) => file !== path)]);
}

/** The step that publishing is: 终审, or nothing where the unit has none and all its steps are passed. */
function demandLast(
  account: Account,
  draft: Draft,
  seen: Oid | undefined,
  opinion: string | undefined,
): CommitStep | undefined {
  if (draft.steps.includes('final')) {
    demandReview(account, 'final', draft);
    demandRead(draft, seen);
    return passing(account, draft, 'final', opinion);
  }
  demandRole(account, 'author', draft.scopes);
  demandNotReturned(draft.history);
  if (draft.waitingFor !== undefined) throw new Refusal('conflict', '还没有通过全部审核，不能发布');
  return undefined;
}

/** Refuses when the public version has changed since the draft was begun. */
async function demandUnmoved(room: ReviewRoom, draft: Draft, head: Oid | undefined): Promise<void> {
  for (const { path, oid } of draft.files) {
    const then = await room.repository.file(draft.history.basedOn, path);
    const now = await room.repository.file(head, path);
    if (then === now || now === oid) continue;
    const theirs = now ? (await room.repository.blob(now)).toString('utf8') : null;
    throw new Refusal(
      'conflict',
      '这篇内容的线上版本在起草之后变了（例如已被撤回）。请放弃此稿，在线上版本上重新修改',
      {
        conflict: {
          path,
          mine: draft.text,
          theirs: path === draft.place.path ? theirs : null,
          by: '线上版本',
        },
      },
    );
  }
}

const commitLike = ({ author, subject, trailers, at }: CommitStep & { at: number }) => ({
  author,
  subject,
  trailers,
  at,
  tree: '',
  parents: [],
});
