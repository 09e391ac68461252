import { minuteAt } from '../../../src/model/time.ts';
import { act } from '../api/index.ts';

/** A file of the content root, as the media dialog shows it. */
export interface MediaFile {
  /** `media/2026/x.webp`. */
  path: string;
  name: string;
  /** Address of its picture, small; undefined for what is no picture. */
  stamp: string | undefined;
}

interface SentFile {
  path: string;
  name: string;
  /** Base64; empty for large files that are no pictures. */
  content: string;
}

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
};

const extensionOf = (name: string): string => name.split('.').at(-1)?.toLowerCase() ?? '';

/** Whether a file is one that a page can draw. */
export const isPicture = (path: string): boolean => extensionOf(path) in types;

/** Every file that entries may show, newest folders first. */
export async function readFiles(): Promise<MediaFile[]> {
  const files = (await act('getMedia', { mediaFolder: 'media' })) as SentFile[];
  return files.map(fileOf).sort((a, b) => (a.path < b.path ? 1 : -1));
}

/** Uploads a file under an ASCII name of its own, and gives it back as it was stored. */
export async function upload(file: File, known: readonly MediaFile[]): Promise<MediaFile> {
  const extension = extensionOf(file.name);
  const folder = `media/${minuteAt(Date.now()).slice(0, 4)}`;
  const { freeSlug, slugOf } = await import('../slug/index.ts');
  const wanted = slugOf(file.name.replace(/\.[^.]*$/, '')) || 'file';
  const taken = new Set(known.map(({ path }) => path));
  const name = await freeSlug(wanted, async (slug) => taken.has(`${folder}/${slug}.${extension}`));
  const asset = {
    path: `${folder}/${name}.${extension}`,
    content: await base64Of(file),
    encoding: 'base64',
  };
  return fileOf(
    (await act('persistMedia', { asset, options: { commitMessage: `上传 ${asset.path}` } })) as SentFile,
  );
}

const addresses = new Map<string, Promise<string | undefined>>();

/** The address of a file as it is, for previews; undefined when there is none. Fetched once. */
export function addressOf(path: string): Promise<string | undefined> {
  const known = addresses.get(path) ?? fetchFile(path);
  addresses.set(path, known);
  return known;
}

async function fetchFile(path: string): Promise<string | undefined> {
  const file = (await act('getMediaFile', { path }).catch(() => undefined)) as SentFile | undefined;
  if (!file) addresses.delete(path);
  return file && blobAddress(file);
}

const fileOf = (file: SentFile): MediaFile => ({
  path: file.path,
  name: file.name,
  stamp: isPicture(file.path) && file.content !== '' ? blobAddress(file) : undefined,
});

function blobAddress({ path, content }: SentFile): string {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  // A stamp is drawn by the desk, as WebP, whatever the file is; browsers look at the bytes.
  return URL.createObjectURL(
    new Blob([bytes], { type: types[extensionOf(path)] ?? 'application/octet-stream' }),
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const CHUNK = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
