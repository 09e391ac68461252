import type { Finding } from '../../../src/check/index.ts';
import type { Account } from '../accounts/index.ts';
import { Refusal } from '../refusal.ts';
import { type Oid, RefMoved } from '../repository/index.ts';
import { type Draft, type EntryPlace, publicScopes, readDraft } from './drafts.ts';
import { trailer } from './history.ts';
import { publicText } from './public-text.ts';
import { checkOptionsOf, type ReviewRoom } from './room.ts';
import { demandRole } from './rules.ts';
import { stepsFor } from './steps.ts';
import { scopeOf } from './unit.ts';

/** What an editor saves. */
export interface SavedEntry {
  place: EntryPlace;
  text: string;
  /** New pictures and files, cleaned. */
  media: ReadonlyMap<string, Buffer>;
  /** The version that the editor had read: a blob, `absent` for a new entry, undefined when it is not known. */
  seen: Oid | 'absent' | undefined;
}

/** Saves an entry as a draft, back at the first review. Gives back the blob of its new version. */
export async function saveDraft(room: ReviewRoom, account: Account, entry: SavedEntry): Promise<Oid> {
  const { place, text } = entry;
  const draft = await readDraft(room, place);
  const head = await room.repository.head();
  await demandAuthor(room, account, entry, draft);
  const current = draft?.oid ?? (await room.repository.file(head, place.path));
  await demandSeen(room, account, entry, current, draft);
  const shelved = await shelvedMedia(room, text);
  const pictures = (draft?.files ?? []).map(({ path }) => path).filter((path) => path !== place.path);
  await demandSound(room, entry, [...pictures, ...shelved.keys()]);
  const files = new Map<string, Buffer | Oid | undefined>([[place.path, Buffer.from(text, 'utf8')]]);
  for (const [path, oid] of shelved) files.set(path, oid);
  for (const [path, bytes] of entry.media) files.set(path, bytes);
  // A picture that the text no longer shows does not come along.
  for (const path of pictures) if (!text.includes(path)) files.set(path, undefined);
  try {
    const tip = await room.repository.changeDraft(place.collection, place.slug, draft?.tip, {
      files,
      author: { account: account.name, name: account.displayName },
      subject: `保存 ${place.path}`,
      trailers: {
        [trailer.action]: 'save',
        [trailer.entry]: place.path,
        ...(draft || !head ? {} : { [trailer.basedOn]: head }),
      },
    });
    return (await room.repository.file(tip, place.path)) ?? '';
  } catch (error) {
    if (error instanceof RefMoved) throw await conflict(room, entry);
    throw error;
  }
}

/** Makes an entry public at once; only where the unit has configured no review at all. */
export async function savePublic(room: ReviewRoom, account: Account, entry: SavedEntry): Promise<Oid> {
  const { place, text } = entry;
  await demandAuthor(room, account, entry, undefined);
  if (stepsFor(room.policy, scopeOf(place, text).unit).length > 0)
    throw new Refusal('forbidden', '这个单位的内容要经过审核，请存为草稿后送审');
  if (await room.repository.draftTip(place.collection, place.slug))
    throw new Refusal('conflict', '这篇内容另有一份草稿在审核，请先发布或删除草稿');
  const shelved = await shelvedMedia(room, text);
  await demandSound(room, entry, [...shelved.keys()]);
  const commit = await room.repository.main.change(async (head) => {
    const current = await room.repository.file(head, place.path);
    await demandSeen(room, account, entry, current, undefined);
    const editor = { account: account.name, name: account.displayName };
    const before = current && (await room.repository.blob(current)).toString('utf8');
    const written = publicText(place, text, { before, editor, passed: [], now: room.clock() });
    return {
      files: new Map<string, Buffer | Oid>([
        [place.path, Buffer.from(written, 'utf8')],
        ...shelved,
        ...entry.media,
      ]),
      author: editor,
      subject: `发布 ${place.path}`,
      trailers: { [trailer.action]: 'save', [trailer.entry]: place.path },
    };
  });
  room.onPublic(commit);
  return (await room.repository.file(commit, place.path)) ?? '';
}

/** Errors that keep a text from being stored, as they go to the browser. */
export function refusedFor(findings: readonly Finding[]): Refusal {
  const [first] = findings;
  const where = first?.label ? `“${first.label}”` : '';
  const more = findings.length > 1 ? `（共 ${findings.length} 处）` : '';
  return new Refusal('invalid', `${where}${first?.problem}：${first?.remedy}${more}`, { findings });
}

async function demandAuthor(
  room: ReviewRoom,
  account: Account,
  { place, text }: SavedEntry,
  draft: Draft | undefined,
) {
  const now = draft?.scopes ?? (await publicScopes(room, place));
  demandRole(account, 'author', [scopeOf(place, text), ...now]);
}

/** Refuses a text that is not sound; nothing of it has been stored then. */
async function demandSound(room: ReviewRoom, { place, text, media }: SavedEntry, others: readonly string[]) {
  const findings = await room.entryGate.check(place, text, {
    view: await room.view(),
    media: [...media.keys(), ...others],
    options: checkOptionsOf(room),
  });
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw refusedFor(errors);
}

/** Files on the shelf that a text shows and that are not public yet. */
async function shelvedMedia(room: ReviewRoom, text: string): Promise<Map<string, Oid>> {
  if (!text.includes('media/')) return new Map();
  const shelf = await room.repository.files(await room.repository.shelfHead(), 'media');
  return new Map(shelf.filter(({ path }) => text.includes(path)).map(({ path, oid }) => [path, oid]));
}

/** Refuses with both versions when the editor had not read what the text would replace. */
async function demandSeen(
  room: ReviewRoom,
  account: Account,
  entry: SavedEntry,
  current: Oid | undefined,
  draft: Draft | undefined,
): Promise<void> {
  const { seen } = entry;
  if (current === undefined || seen === current) return;
  // The desk forgets what was read when it restarts; nobody can overwrite another's words by that.
  if (seen === undefined && draft?.history.editor.account === account.name) return;
  if ((await room.repository.blob(current)).toString('utf8') === entry.text) return;
  throw await conflict(room, entry);
}

async function conflict(room: ReviewRoom, { place, text }: SavedEntry): Promise<Refusal> {
  const draft = await readDraft(room, place);
  const oid = draft?.oid ?? (await room.repository.file(await room.repository.head(), place.path));
  const theirs = oid ? (await room.repository.blob(oid)).toString('utf8') : null;
  const by = draft ? draft.history.editor.name : '别人';
  return new Refusal('conflict', `${by}在您打开之后改过这篇内容。两个版本都在，请对照后再保存`, {
    conflict: { path: place.path, mine: text, theirs, by },
  });
}
