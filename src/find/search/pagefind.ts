import { CborReader } from './cbor.ts';
import { type FetchFile, unpack } from './files.ts';
import { once } from './once.ts';

/**
 * Reads Pagefind's own files (`*.pf_meta`, `*.pf_index`: gzip over CBOR behind a mark) without its
 * WebAssembly, which a strict content policy forbids and whose ranking drops what it finds unlikely.
 */
export interface GramIndex {
  /** Where a gram stands, ascending; counted through all shelves as if they were one text. */
  positionsOf(gram: string): Promise<Uint32Array>;
  /** The same for every gram that begins with `start`, by gram. */
  positionsFrom(start: string): Promise<Map<string, Uint32Array>>;
}

const MARK = 'pagefind_dcd'.length;

/** Opens the index in `folder` whose meta file carries `hash`. */
export async function openGramIndex(files: FetchFile, folder: string, hash: string): Promise<GramIndex> {
  const read = async (path: string) => new CborReader(unpack(await files(folder + path)).subarray(MARK));
  const { shelves, chunks } = readMeta(await read(`pagefind.${hash}.pf_meta`));
  const open = once(async (hash) => readChunk(await read(`index/${hash}.pf_index`), shelves));

  return {
    async positionsOf(gram) {
      const chunk = chunks.findLast(({ from }) => from <= gram);
      return (chunk && (await open(chunk.hash)).get(gram)) ?? new Uint32Array();
    },
    async positionsFrom(start) {
      const first = Math.max(
        chunks.findLastIndex(({ from }) => from <= start),
        0,
      );
      const reach = chunks.slice(first).filter(({ from }) => from <= start || from.startsWith(start));
      const grams = (await Promise.all(reach.map(({ hash }) => open(hash)))).flatMap((chunk) => [...chunk]);
      return new Map(grams.filter(([gram]) => gram.startsWith(start)));
    },
  };
}

/** A file of grams in their order; `from` is no later than its first and later than any before. */
interface Chunk {
  from: string;
  hash: string;
}

function readMeta(reader: CborReader): { shelves: number[]; chunks: Chunk[] } {
  const items = (read: (parts: number) => void) => {
    for (let left = reader.array(); left > 0; left--) read(reader.array());
  };
  const shelves: number[] = [];
  const chunks: Chunk[] = [];
  reader.array();
  reader.skip();
  let start = 0;
  items((parts) => {
    reader.skip();
    shelves.push(start);
    start += reader.integer();
    for (let left = parts - 2; left > 0; left--) reader.skip();
  });
  items(() => {
    const from = reader.text();
    reader.skip();
    chunks.push({ from, hash: reader.text() });
  });
  return { shelves, chunks };
}

/** `[[[gram, [[shelf, [position …]] …]] …]]`: shelves and positions as steps, a negative number a weight. */
function readChunk(reader: CborReader, shelves: readonly number[]): Map<string, Uint32Array> {
  const grams = new Map<string, Uint32Array>();
  reader.array();
  for (let words = reader.array(); words > 0; words--) {
    const parts = reader.array();
    const gram = reader.text();
    grams.set(gram, readPositions(reader, shelves));
    for (let left = parts - 2; left > 0; left--) reader.skip();
  }
  return grams;
}

function readPositions(reader: CborReader, shelves: readonly number[]): Uint32Array {
  const positions: number[] = [];
  let shelf = 0;
  for (let pages = reader.array(); pages > 0; pages--) {
    const parts = reader.array();
    shelf += reader.integer();
    const start = shelves[shelf] ?? 0;
    let position = 0;
    for (let left = reader.array(); left > 0; left--) {
      const step = reader.integer();
      position = step < 0 ? 0 : position + step;
      if (step >= 0) positions.push(start + position);
    }
    for (let left = parts - 2; left > 0; left--) reader.skip();
  }
  return Uint32Array.from(positions);
}
