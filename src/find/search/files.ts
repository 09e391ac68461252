/** Gets one file below the index folder: `index.json`, or one that it leads to. Fails when there is none. */
export type FetchFile = (path: string) => Promise<Uint8Array>;

/** Files over the web, from the folder that holds the index; `folder` has the base path and ends with `/`. */
export function filesAt(folder: string): FetchFile {
  return async (path) => {
    // The first file changes with each publication; every other has its version in its address.
    const response = await fetch(folder + path, { cache: path === MANIFEST ? 'no-cache' : 'default' });
    if (!response.ok) throw new Error(`读不到 ${folder}${path}（${response.status}）`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** Where the index is, below the root of the built site. */
export const INDEX_FOLDER = 'pagefind';

/** The file that says which version of the index is current. */
export const MANIFEST = 'index.json';

/** Takes gzip off, unless the server has done so already. */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const plain = stream.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

/** Reads a packed JSON file of ours. */
export async function readJson<T>(files: FetchFile, path: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await unpack(await files(path)))) as T;
}
