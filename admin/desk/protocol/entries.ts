import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { type ContentFile, folderOf, placeOf, textLimits } from '../repository/index.ts';
import { remove, saveDraft, savePublic } from '../reviews/index.ts';
import { type Action, action, type ProtocolRoom } from './action.ts';
import { isPublicMedia, mediaFrom, unshelve } from './media.ts';
import { asset, name } from './params.ts';

const MOST_FILES = 200;

const dataFile = z.object({ path: name, slug: name, raw: z.string(), newPath: z.string().optional() });

const shelf = z.object({
  folder: name,
  extension: z.string().max(10),
  depth: z.number().int().min(1).max(10),
});
const fieldName = z.string().regex(/^[A-Za-z]{1,40}$/);

/** Reading and saving entries. */
export const entryActions: Readonly<Record<string, Action>> = {
  info: action(z.unknown(), async () => ({
    repo: 'content',
    publish_modes: ['simple', 'editorial_workflow'],
    type: 'desk',
  })),

  entriesByFolder: action(shelf, async (room, _, where) =>
    Promise.all((await filesOn(room, where)).map((file) => loaded(room, file))),
  ),

  // Not of Decap's own: of thousands of entries, the few fields that its lists show.
  listEntries: action(shelf.extend({ fields: z.array(fieldName).min(1).max(50) }), async (room, _, where) =>
    room.listings.of(await filesOn(room, where), where.fields),
  ),

  entriesByFiles: action(
    z.object({ files: z.array(z.object({ path: name, label: z.string().optional() })).max(MOST_FILES) }),
    async (room, _, { files }) => {
      const head = await room.repository.head();
      const found = await Promise.all(
        files.map(async ({ path, label }) => {
          const oid = await room.repository.file(head, placeOf(path).path);
          return oid ? loaded(room, { path, oid }, label) : undefined;
        }),
      );
      return found.filter((entry) => entry !== undefined);
    },
  ),

  getEntry: action(z.object({ path: name }), async (room, { reader }, { path }) => {
    const place = placeOf(path);
    if (place.kind === 'media') throw new Refusal('invalid', '这是图片或附件，不是内容');
    const oid = await room.repository.file(await room.repository.head(), path);
    room.readings.note(reader, path, oid ?? 'absent');
    if (!oid) throw new Refusal('missing', '没有这篇内容');
    return loaded(room, { path, oid });
  }),

  persistEntry: action(
    z
      .object({
        entry: dataFile.optional(),
        dataFiles: z.array(dataFile).optional(),
        assets: z.array(asset).max(100).default([]),
        options: z.object({ collectionName: z.string().optional(), useWorkflow: z.boolean().default(false) }),
      })
      .transform(({ entry, dataFiles, ...rest }) => ({
        ...rest,
        files: dataFiles ?? (entry ? [entry] : []),
      })),
    async (room, { account, reader }, { files, assets, options }) => {
      const [file] = files;
      if (!file || files.length > 1) throw new Refusal('invalid', '一次只能保存一篇内容');
      const place = placeOf(file.path);
      if (place.kind === 'media') throw new Refusal('invalid', '这是图片或附件，不是内容');
      if (file.newPath !== undefined && file.newPath !== file.path)
        throw new Refusal('invalid', '已有内容的网址名不能改动');
      if (options.collectionName !== undefined && options.collectionName !== place.collection)
        throw new Refusal('invalid', '内容类型与文件路径不符');
      if (Buffer.byteLength(file.raw, 'utf8') > textLimits[place.kind])
        throw new Refusal('tooLarge', '正文太长，请分成几篇，或把资料做成附件');
      const media = await mediaFrom(room, assets);
      const seen = room.readings.seen(reader, file.path);
      const save = options.useWorkflow ? saveDraft : savePublic;
      const version = await save(room, account, { place, text: file.raw, media, seen });
      room.readings.note(reader, file.path, version);
      return { message: 'entry persisted' };
    },
    ({ files }) => ({ action: 'entry.save', subject: files[0]?.path ?? '' }),
  ),

  deleteFile: action(
    z.object({ path: name }),
    async (room, caller, { path }) => deleteFiles(room, caller.account, [path]),
    ({ path }) => ({ action: 'file.delete', subject: path }),
  ),

  deleteFiles: action(
    z.object({ paths: z.array(name).min(1).max(MOST_FILES) }),
    async (room, caller, { paths }) => deleteFiles(room, caller.account, paths),
    ({ paths }) => ({ action: 'file.delete', subject: paths.join(' ') }),
  ),
};

/** The public files of a folder, as deep as is asked for. */
async function filesOn(room: ProtocolRoom, { folder, extension, depth }: z.infer<typeof shelf>) {
  const top = folderOf(folder);
  const files = await room.repository.files(await room.repository.head(), top);
  const ending = `.${extension.replace(/^\./, '')}`;
  return files.filter(
    ({ path }) => path.endsWith(ending) && path.slice(top.length + 1).split('/').length <= depth,
  );
}

async function loaded(room: ProtocolRoom, { path, oid }: ContentFile, label?: string) {
  return { data: (await room.repository.blob(oid)).toString('utf8'), file: { path, label, id: oid } };
}

/** Public files go by the rules for deleting what is public; uploads that nothing shows yet just go. */
async function deleteFiles(
  room: ProtocolRoom,
  account: Parameters<typeof remove>[1],
  paths: readonly string[],
) {
  const places = paths.map(placeOf);
  const isPublic = await Promise.all(
    places.map((place) => place.kind !== 'media' || isPublicMedia(room, place.path)),
  );
  const shelved = places.filter((_, index) => !isPublic[index]);
  if (shelved.length > 0)
    await unshelve(
      room,
      account,
      shelved.map(({ path }) => path),
    );
  const open = places.filter((_, index) => isPublic[index]);
  if (open.length > 0) await remove(room, account, open);
  return { message: 'deleted' };
}
