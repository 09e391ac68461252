import { parseMarkdown } from '../../../src/content/front-matter.ts';
import { minuteAt } from '../../../src/model/time.ts';
import { type Account, CITY } from '../accounts/index.ts';
import { Refusal } from '../refusal.ts';
import type { Oid, Place } from '../repository/index.ts';
import { oneLine } from '../repository/index.ts';
import { type EntryPlace, publicScopes } from './drafts.ts';
import { setFields } from './front-matter.ts';
import { trailer } from './history.ts';
import { demandWhole } from './publish.ts';
import { checkOptionsOf, type ReviewRoom } from './room.ts';
import { demandRole } from './rules.ts';
import { refusedFor } from './save.ts';

const LONGEST_REASON = 200;

/**
 * Takes a public entry down at once, without a review: its page keeps its address and says that it was
 * withdrawn, when and why. Nothing else in the content can hold it up.
 */
export async function withdraw(
  room: ReviewRoom,
  account: Account,
  place: EntryPlace,
  reason: string,
): Promise<Oid> {
  const words = oneLine(reason);
  if (words === '' || [...words].length > LONGEST_REASON)
    throw new Refusal('invalid', `请写明撤回原因，最多 ${LONGEST_REASON} 个字，读者会看到`);
  if (place.kind !== 'entry') throw new Refusal('invalid', '设置不能撤回');
  await demandSigner(room, account, place);
  const commit = await room.repository.main.change(async (head) => {
    const text = await publicTextOf(room, head, place);
    if (isWithdrawn(text)) throw new Refusal('conflict', '这篇内容已经撤回了');
    const written = setFields(text, { withdrawn: { at: minuteAt(room.clock()), reason: words } });
    const view = await room.viewAt(head);
    const findings = await room.entryGate.check(place, written, {
      view,
      media: [],
      options: checkOptionsOf(room),
    });
    const inReason = findings.filter(({ field, level }) => level === 'error' && field === 'withdrawn.reason');
    if (inReason.length > 0) throw refusedFor(inReason);
    return {
      files: new Map([[place.path, Buffer.from(written, 'utf8')]]),
      author: { account: account.name, name: account.displayName },
      subject: `撤回 ${place.path}：${words}`,
      trailers: { [trailer.action]: 'withdraw', [trailer.entry]: place.path },
    };
  });
  room.onPublic(commit);
  return commit;
}

/**
 * Deletes public files. An entry must have been withdrawn before, or be a sample: a page that people have
 * linked to does not vanish without a word. Nothing that is left may name what goes.
 */
export async function remove(room: ReviewRoom, account: Account, places: readonly Place[]): Promise<Oid> {
  for (const place of places) {
    if (place.kind === 'settings') throw new Refusal('forbidden', '设置文件不能删除');
    if (place.kind === 'entry') await demandSigner(room, account, place);
    // Any entry may show a public picture, so only someone who signs for the whole city deletes it.
    else demandRole(account, 'signer', [{ unit: CITY, collection: 'pages' }]);
  }
  const commit = await room.repository.main.change(async (head) => {
    for (const place of places) {
      if (place.kind !== 'entry') continue;
      const text = await publicTextOf(room, head, place);
      if (!isWithdrawn(text) && !isSample(text))
        throw new Refusal('forbidden', '已发布的内容不能直接删除，请先由签发人撤回');
    }
    const gone = places.map(({ path }) => ({ path, oid: undefined }));
    await demandWhole(room, head, gone, places[0]?.path ?? '');
    return {
      files: new Map(gone.map(({ path }) => [path, undefined])),
      author: { account: account.name, name: account.displayName },
      subject: `删除 ${places.map(({ path }) => path).join('、')}`,
      trailers: { [trailer.action]: 'delete' },
    };
  });
  room.onPublic(commit);
  return commit;
}

async function demandSigner(room: ReviewRoom, account: Account, place: EntryPlace): Promise<void> {
  const scopes = await publicScopes(room, place);
  if (scopes.length === 0) throw new Refusal('missing', '没有这篇已发布的内容');
  demandRole(account, 'signer', scopes);
}

async function publicTextOf(room: ReviewRoom, head: Oid | undefined, place: EntryPlace): Promise<string> {
  const oid = await room.repository.file(head, place.path);
  if (!oid) throw new Refusal('missing', '没有这篇已发布的内容');
  return (await room.repository.blob(oid)).toString('utf8');
}

const fieldsOf = (text: string) => parseMarkdown(text).data as Record<string, unknown> | null;
const isWithdrawn = (text: string) => fieldsOf(text)?.withdrawn !== undefined;
const isSample = (text: string) => fieldsOf(text)?.sample === true;
