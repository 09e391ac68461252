import { z } from 'zod';
import { type Account, reaches } from '../accounts/index.ts';
import { Refusal } from '../refusal.ts';
import { type Oid, placeOfEntry } from '../repository/index.ts';
import {
  allDrafts,
  type Draft,
  demandDraft,
  discard,
  type EntryPlace,
  moveTo,
  pass,
  publish,
  sendBack,
  statusOf,
  stepWaitingAt,
} from '../reviews/index.ts';
import { type Action, action, type Caller, type ProtocolRoom } from './action.ts';
import { sent } from './media.ts';
import { entryParams, fileParams, name, opinion } from './params.ts';

type EntryParams = z.infer<typeof entryParams>;

/** Entries in review. */
export const draftActions: Readonly<Record<string, Action>> = {
  unpublishedEntries: action(z.object({}), async (room, { account }) => {
    const drafts = await allDrafts(room);
    return drafts
      .filter((draft) => isOpenTo(account, draft))
      .map(({ place }) => `${place.collection}/${place.slug}`);
  }),

  unpublishedEntry: action(
    z.object({ id: name.optional(), collection: name.optional(), slug: name.optional() }),
    async (room, { account }, { id, collection, slug }) => {
      const place = id === undefined ? placeOfEntry(collection, slug) : placeOfId(id);
      const draft = await openDraft(room, account, place);
      return described(room, draft);
    },
  ),

  unpublishedEntryDataFile: action(fileParams, async (room, { account, reader }, params) => {
    const draft = await openDraft(room, account, placeOfEntry(params.collection, params.slug));
    if (params.path !== draft.place.path) throw new Refusal('missing', '稿件里没有这个文件');
    room.readings.note(reader, params.path, draft.oid);
    return { data: draft.text };
  }),

  unpublishedEntryMediaFile: action(fileParams, async (room, { account }, params) => {
    const draft = await openDraft(room, account, placeOfEntry(params.collection, params.slug));
    const file = draft.files.find(({ path }) => path === params.path);
    if (!file) throw new Refusal('missing', '稿件里没有这个文件');
    return sent(file, await room.repository.blob(file.oid));
  }),

  deleteUnpublishedEntry: action(
    entryParams,
    async (room, { account }, { collection, slug }) => {
      await discard(room, account, placeOfEntry(collection, slug));
      return { message: 'deleted' };
    },
    (params) => ({ action: 'draft.discard', subject: subjectOf(params) }),
  ),

  updateUnpublishedEntryStatus: action(
    entryParams.extend({ newStatus: name, opinion }),
    async (room, caller, { newStatus, opinion, ...entry }) => {
      const target = stepWaitingAt(newStatus);
      if (!target) throw new Refusal('invalid', '没有这种状态');
      const place = placeOfEntry(entry.collection, entry.slug);
      const draft = await openDraft(room, caller.account, place);
      const move = moveTo(target, draft.history, draft.steps);
      if (move === 'return') await sendBack(room, caller.account, place, opinion ?? '');
      else if (move !== 'nothing')
        await pass(room, caller.account, place, {
          step: move.pass,
          seen: seenBy(room, caller, place),
          opinion,
        });
      return { message: 'status updated' };
    },
    (params) => ({ action: `review.to-${params.newStatus.slice(0, 40)}`, subject: subjectOf(params) }),
  ),

  publishUnpublishedEntry: action(
    entryParams.extend({ opinion }),
    async (room, caller, { collection, slug, opinion }) => {
      const place = placeOfEntry(collection, slug);
      await publish(room, caller.account, place, { seen: seenBy(room, caller, place), opinion });
      return { message: 'published' };
    },
    (params) => ({ action: 'review.publish', subject: subjectOf(params) }),
  ),

  getDeployPreview: action(entryParams, async () => null),

  getPRMetadata: action(entryParams, async (room, { account }, { collection, slug }) => {
    const { tip, history } = await openDraft(room, account, placeOfEntry(collection, slug));
    const createdAt = new Date(history.updatedAt).toISOString();
    return { metadata: { id: tip, url: '', author: history.editor.name, createdAt } };
  }),
};

/** The draft of an entry, unless it is none of this account's business. */
export async function openDraft(room: ProtocolRoom, account: Account, place: EntryPlace): Promise<Draft> {
  const draft = await demandDraft(room, place);
  if (!isOpenTo(account, draft)) throw new Refusal('forbidden', '您没有这个单位、这类内容的权限');
  return draft;
}

const isOpenTo = (account: Account, draft: Draft): boolean =>
  draft.scopes.every((scope) => reaches(account, scope));

/** The version of an entry that this tab has read last. */
const seenBy = (room: ProtocolRoom, { reader }: Caller, place: EntryPlace): Oid | undefined =>
  room.readings.seen(reader, place.path);

function placeOfId(id: string): EntryPlace {
  const slash = id.indexOf('/');
  return placeOfEntry(id.slice(0, slash), id.slice(slash + 1));
}

async function described(room: ProtocolRoom, { place, files, history, waitingFor }: Draft) {
  const head = await room.repository.head();
  const diffs = await Promise.all(
    files.map(async ({ path, oid }) => ({
      id: oid,
      path,
      newFile: (await room.repository.file(head, path)) === undefined,
    })),
  );
  return {
    collection: place.collection,
    slug: place.slug,
    status: statusOf[waitingFor ?? 'final'],
    diffs,
    updatedAt: new Date(history.updatedAt).toISOString(),
    pullRequestAuthor: history.editor.name,
  };
}

const subjectOf = ({ collection, slug }: EntryParams) => `${collection}/${slug}`.slice(0, 200);
