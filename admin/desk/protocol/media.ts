import { basename } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { type Account, holds } from '../accounts/index.ts';
import { checkMedia } from '../gate/index.ts';
import { cleanMedia } from '../media/index.ts';
import { Refusal } from '../refusal.ts';
import { type ContentFile, folderOf, type Oid, placeOf } from '../repository/index.ts';
import { trailer } from '../reviews/index.ts';
import { type Action, action, type ProtocolRoom } from './action.ts';
import { asset, name } from './params.ts';

/** A file as Decap wants it: with its content, however large. */
interface SentFile {
  id: string;
  content: string;
  encoding: 'base64';
  path: string;
  name: string;
}

// The library shows every picture at the size of a stamp, so it need not send them whole.
const LARGE_BYTES = 60_000;
const STAMP_PIXELS = 320;
const MOST_STAMPS = 2000;
const stamps = new Map<Oid, Promise<Buffer>>();

/** The media library: public files, and the shelf of those that no public entry shows yet. */
export const mediaActions: Readonly<Record<string, Action>> = {
  getMedia: action(z.object({ mediaFolder: name }), async (room, _, { mediaFolder }) => {
    const folder = folderOf(mediaFolder);
    if (folder.split('/')[0] !== 'media') throw new Refusal('invalid', '这不是媒体文件夹');
    const { head, shelf } = await heads(room);
    const files = new Map<string, ContentFile>();
    for (const commit of [shelf, head])
      for (const file of await room.repository.files(commit, folder)) files.set(file.path, file);
    return Promise.all([...files.values()].map((file) => stamped(room, file)));
  }),

  getMediaFile: action(z.object({ path: name }), async (room, _, { path }) => {
    const place = placeOf(path);
    const { head, shelf } = await heads(room);
    const oid =
      (await room.repository.file(head, place.path)) ?? (await room.repository.file(shelf, place.path));
    if (!oid || place.kind !== 'media') throw new Refusal('missing', '没有这个文件');
    return sent({ path, oid }, await room.repository.blob(oid));
  }),

  persistMedia: action(
    z.object({ asset }),
    async (room, { account }, { asset }) => {
      demandAuthor(account);
      const [[path, content] = []] = await mediaFrom(room, [asset]);
      if (path === undefined || content === undefined) {
        const { shelf, head } = await heads(room);
        const oid =
          (await room.repository.file(shelf, asset.path)) ?? (await room.repository.file(head, asset.path));
        return oid && stamped(room, { path: asset.path, oid });
      }
      const commit = await shelve(room, account, `上传 ${path}`, new Map([[path, content]]));
      const oid = (await room.repository.file(commit, path)) ?? '';
      return stamped(room, { path, oid });
    },
    ({ asset }) => ({ action: 'media.upload', subject: asset.path }),
  ),
};

/**
 * Uploaded files by path, cleaned, without those that the desk has already: Decap sends a draft's pictures
 * again at every save, and cleaning them again would wear them down. Refuses a name that is taken.
 */
export async function mediaFrom(
  room: ProtocolRoom,
  assets: readonly z.infer<typeof asset>[],
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  if (assets.length === 0) return found;
  const { head, shelf } = await heads(room);
  const drafts = await room.repository.drafts();
  for (const { path, content } of assets) {
    const place = placeOf(path);
    if (place.kind !== 'media') throw new Refusal('invalid', '附件只能放在 media/ 里', { path });
    const bytes = Buffer.from(content, 'base64');
    const places = [head, shelf, ...drafts.map(({ tip }) => tip)];
    const there = await Promise.all(places.map((commit) => room.repository.file(commit, place.path)));
    const known = await Promise.all(
      there.filter((oid) => oid !== undefined).map((oid) => room.repository.blob(oid)),
    );
    if (known.some((same) => same.equals(bytes))) continue;
    const cleaned = await cleanMedia(place.extension, bytes);
    if (known.some((same) => same.equals(cleaned))) continue;
    if (known.length > 0)
      throw new Refusal('conflict', `已经有名为 ${basename(path)} 的文件，请换一个文件名`, { path });
    const [wrong] = await checkMedia(room.repository, place.path, cleaned);
    if (wrong) throw new Refusal('invalid', `${wrong.problem}。${wrong.remedy}`, { path: wrong.file });
    found.set(place.path, cleaned);
  }
  return found;
}

export async function isPublicMedia(room: ProtocolRoom, path: string): Promise<boolean> {
  return (await room.repository.file(await room.repository.head(), path)) !== undefined;
}

/** Takes files off the shelf. */
export async function unshelve(
  room: ProtocolRoom,
  account: Account,
  paths: readonly string[],
): Promise<void> {
  demandAuthor(account);
  const gone = new Map(paths.map((path) => [path, undefined]));
  await shelve(room, account, `删除 ${paths.join('、')}`, gone);
}

export async function sent({ path, oid }: ContentFile, content: Buffer): Promise<SentFile> {
  return { id: oid, content: content.toString('base64'), encoding: 'base64', path, name: basename(path) };
}

async function heads(room: ProtocolRoom) {
  const [head, shelf] = await Promise.all([room.repository.head(), room.repository.shelfHead()]);
  return { head, shelf };
}

function demandAuthor(account: Account): void {
  if (!holds(account, 'author')) throw new Refusal('forbidden', '只有撰稿人可以上传和删除文件');
}

const shelve = (
  room: ProtocolRoom,
  account: Account,
  subject: string,
  files: ReadonlyMap<string, Buffer | undefined>,
): Promise<Oid> =>
  room.repository.shelf.change(async () => ({
    files,
    author: { account: account.name, name: account.displayName },
    subject,
    trailers: { [trailer.action]: 'media' },
  }));

/** A file for the library: small ones whole, pictures as stamps, other large files without their content. */
async function stamped(room: ProtocolRoom, file: ContentFile): Promise<SentFile> {
  const content = await room.repository.blob(file.oid);
  if (content.length <= LARGE_BYTES) return sent(file, content);
  if (!/\.(?:jpe?g|png|webp|avif|gif)$/.test(file.path)) return sent(file, Buffer.alloc(0));
  const known = stamps.get(file.oid);
  const stamp =
    known ?? sharp(content).resize({ width: STAMP_PIXELS, withoutEnlargement: true }).webp().toBuffer();
  if (stamps.size >= MOST_STAMPS) stamps.clear();
  stamps.set(file.oid, stamp);
  return sent(file, await stamp);
}
