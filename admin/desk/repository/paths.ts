import { type CollectionName, collectionNames } from '../../../src/model/collections.ts';
import { type SettingsName, settingsFiles } from '../../../src/model/settings/index.ts';
import { Refusal } from '../refusal.ts';

/** A file that the content repository may hold, read once from its path. */
export type Place =
  | { kind: 'entry'; path: string; collection: CollectionName; slug: string }
  | { kind: 'settings'; path: string; collection: 'settings'; slug: SettingsName }
  | { kind: 'media'; path: string; extension: MediaExtension };

/** What may be uploaded, and how many bytes of it. */
export const mediaLimits = {
  jpg: 20_000_000,
  jpeg: 20_000_000,
  png: 20_000_000,
  webp: 20_000_000,
  avif: 20_000_000,
  gif: 5_000_000,
  svg: 500_000,
  pdf: 20_000_000,
  docx: 20_000_000,
  xlsx: 20_000_000,
  pptx: 30_000_000,
  vtt: 500_000,
  mp4: 30_000_000,
} as const;
export type MediaExtension = keyof typeof mediaLimits;

export const textLimits = { entry: 500_000, settings: 4_000_000 } as const;

const LONGEST = 200;
const DEEPEST = 5;
const folderName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const mediaFolderName = /^[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*$/;
const mediaFileName = /^[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*\.([a-z0-9]{2,4})$/;
// Windows opens a device for these names, whatever the extension.
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

const collectionSet: ReadonlySet<string> = new Set(collectionNames);
const settingsByPath = new Map(
  Object.entries(settingsFiles).map(([name, { path }]) => [path as string, name as SettingsName]),
);

/**
 * Reads a path as a client sent it. It is taken literally: nothing is decoded, joined or normalised, and
 * only plain ASCII names below the model's folders pass. Throws a Refusal for everything else.
 */
export function placeOf(path: unknown): Place {
  if (typeof path !== 'string' || path.length === 0 || path.length > LONGEST) throw refused(path);
  const settings = settingsByPath.get(path);
  if (settings) return { kind: 'settings', path, collection: 'settings', slug: settings };

  const [folder = '', ...rest] = path.split('/');
  const file = rest.pop();
  if (file === undefined || rest.length > DEEPEST || [...rest, file].some((name) => deviceName.test(name)))
    throw refused(path);

  if (collectionSet.has(folder)) {
    const slug = file.endsWith('.md') ? file.slice(0, -'.md'.length) : '';
    if (![...rest, slug].every((name) => folderName.test(name))) throw refused(path);
    return { kind: 'entry', path, collection: folder as CollectionName, slug: [...rest, slug].join('/') };
  }
  if (folder === 'media') {
    const extension = mediaFileName.exec(file)?.[1];
    if (extension === undefined || !rest.every((name) => mediaFolderName.test(name))) throw refused(path);
    if (!isMediaExtension(extension))
      throw new Refusal('unsupported', `不接受 .${extension} 文件；可以上传 ${mediaTypes}`, { path });
    return { kind: 'media', path, extension };
  }
  throw refused(path);
}

/** The place of an entry or settings file by its collection and slug, as the editor's browser names it. */
export function placeOfEntry(collection: unknown, slug: unknown): Exclude<Place, { kind: 'media' }> {
  if (typeof collection !== 'string' || typeof slug !== 'string') throw refused(undefined);
  const path =
    collection === 'settings' && slug in settingsFiles
      ? settingsFiles[slug as SettingsName].path
      : `${collection}/${slug}.md`;
  const place = placeOf(path);
  if (place.kind === 'media' || place.collection !== collection || place.slug !== slug) throw refused(path);
  return place;
}

/** A folder that may be listed: a collection, `media`, or a folder of those; without slashes at its ends. */
export function folderOf(folder: unknown): string {
  const names = typeof folder === 'string' ? folder.split('/') : [];
  const [top = '', ...rest] = names;
  const known = collectionSet.has(top) || top === 'media' || top === 'settings' || top === 'places';
  if (!known || rest.length > DEEPEST || !rest.every((name) => mediaFolderName.test(name)))
    throw refused(folder);
  return names.join('/');
}

const mediaTypes = Object.keys(mediaLimits)
  .map((type) => `.${type}`)
  .join('、');

const isMediaExtension = (text: string): text is MediaExtension => Object.hasOwn(mediaLimits, text);

function refused(path: unknown): Refusal {
  const shown = typeof path === 'string' ? path.slice(0, LONGEST) : '';
  return new Refusal('invalid', '文件路径不对：只能写内容目录里的文件，文件名只用字母、数字和连字符', {
    path: shown,
  });
}
