import { gunzipSync } from 'fflate';

/** Gets one file below the index folder: `index.json`, or one that it leads to. Fails when there is none. */
export type FetchFile = (path: string) => Promise<Uint8Array>;

/** Files over the web, from the folder that holds the index; `folder` has the base path and ends with `/`. */
export function filesAt(folder: string): FetchFile {
  return async (path) => {
    // The first file changes with each publication; every other has its version in its address, and a copy
    // of it never grows old.
    const response = await fetch(folder + path, { cache: path === MANIFEST ? 'no-cache' : 'force-cache' });
    if (!response.ok) throw new Error(`读不到 ${folder}${path}（${response.status}）`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** Where the index is, below the root of the built site. */
export const INDEX_FOLDER = 'pagefind';

/** The file that says which version of the index is current. */
export const MANIFEST = 'index.json';

/**
 * Takes gzip off, unless the server has done so already. At once: the browser's own streams hand each small file
 * from process to process, and ten of them take longer than all the rest of a search.
 */
export const unpack = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

/** Reads a packed JSON file of ours. */
export async function readJson<T>(files: FetchFile, path: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(unpack(await files(path)))) as T;
}
