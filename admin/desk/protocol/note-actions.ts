import { z } from 'zod';
import { type Account, reaches } from '../accounts/index.ts';
import { Refusal } from '../refusal.ts';
import { placeOfEntry } from '../repository/index.ts';
import { publicScopes, readDraft } from '../reviews/index.ts';
import { type Action, action, type ProtocolRoom } from './action.ts';
import { entryParams, name } from './params.ts';

const noteParams = entryParams.extend({ noteId: name });
const words = z.object({ content: z.string().max(10_000) });

/** Notes beside an entry. Decap sends an author with each; the desk knows who it is talking to. */
export const noteActions: Readonly<Record<string, Action>> = {
  getNotes: action(entryParams, async (room, { account }, { collection, slug }) => {
    await demandAccess(room, account, collection, slug);
    return { notes: await room.notes.list(account, collection, slug) };
  }),

  addNote: action(
    entryParams.extend({ note: words }),
    async (room, { account }, { collection, slug, note }) => {
      await demandAccess(room, account, collection, slug);
      return { note: await room.notes.add(account, collection, slug, note.content) };
    },
    ({ collection, slug }) => ({ action: 'note.add', subject: `${collection}/${slug}` }),
  ),

  updateNote: action(
    noteParams.extend({ updates: words.partial() }),
    async (room, { account }, { collection, slug, noteId, updates }) => {
      await demandAccess(room, account, collection, slug);
      return { note: await room.notes.edit(account, collection, slug, noteId, updates.content ?? '') };
    },
    ({ collection, slug }) => ({ action: 'note.edit', subject: `${collection}/${slug}` }),
  ),

  deleteNote: action(
    noteParams,
    async (room, { account }, { collection, slug, noteId }) => {
      await demandAccess(room, account, collection, slug);
      await room.notes.delete(account, collection, slug, noteId);
      return { message: 'deleted' };
    },
    ({ collection, slug }) => ({ action: 'note.delete', subject: `${collection}/${slug}` }),
  ),

  toggleNoteResolution: action(
    noteParams,
    async (room, { account }, { collection, slug, noteId }) => {
      await demandAccess(room, account, collection, slug);
      return { note: await room.notes.toggle(account, collection, slug, noteId) };
    },
    ({ collection, slug }) => ({ action: 'note.toggle', subject: `${collection}/${slug}` }),
  ),
};

/** Refuses unless the account has something to do with the entry. */
async function demandAccess(
  room: ProtocolRoom,
  account: Account,
  collection: string,
  slug: string,
): Promise<void> {
  const place = placeOfEntry(collection, slug);
  const scopes = (await readDraft(room, place))?.scopes ?? (await publicScopes(room, place));
  if (scopes.length === 0) throw new Refusal('missing', '没有这篇内容');
  if (!scopes.every((scope) => reaches(account, scope)))
    throw new Refusal('forbidden', '您没有这个单位、这类内容的权限');
}
