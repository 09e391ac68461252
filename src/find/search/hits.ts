import type { Shelving } from './catalogue.ts';
import { type Frequent, lookupsFor, rollGramStart } from './grams.ts';
import type { GramIndex } from './pagefind.ts';
import { commonStarts, merged } from './positions.ts';
import { fieldNames } from './record.ts';
import { sliceAt } from './slices.ts';

/** Where on a page a word stands. */
export interface Hit {
  /** The best field that holds it, by its place in `fieldNames`. */
  field: number;
  /** Whether it is the whole title. */
  isTitle: boolean;
  /** The slices of the body that hold it, ascending. */
  slices: readonly number[];
}

/** The pages that hold a word, by number. */
export type Hits = ReadonlyMap<number, Hit>;

const BODY = fieldNames.indexOf('body');

/** Finds one folded word on every page. */
export type FindWord = (word: string) => Promise<Hits>;

export function createFindWord(index: GramIndex, shelving: Shelving, frequent: Frequent): FindWord {
  return async (word) =>
    word.length === 1 && frequent.has(word.charCodeAt(0))
      ? fromRoll(word, index, shelving)
      : fromText(word, shelving, await positionsOf(word, index, frequent));
}

async function positionsOf(word: string, index: GramIndex, frequent: Frequent): Promise<Uint32Array> {
  const lists = lookupsFor(word, frequent).map(async ({ gram, open, offset }) => ({
    offset,
    positions: open ? merged([...(await index.positionsFrom(gram)).values()]) : await index.positionsOf(gram),
  }));
  return commonStarts(await Promise.all(lists));
}

function fromText(word: string, shelving: Shelving, positions: Uint32Array): Hits {
  const hits = new Map<number, { field: number; isTitle: boolean; slices: number[] }>();
  shelving.locate(positions, (page, field, offset) => {
    const hit = hits.get(page) ?? { field, isTitle: false, slices: [] };
    hits.set(page, hit);
    if (field === 0 && offset === 0 && shelving.titleLength(page) === word.length) hit.isTitle = true;
    if (field === BODY && hit.slices.at(-1) !== sliceAt(offset)) hit.slices.push(sliceAt(offset));
  });
  return hits;
}

/** A frequent unit alone: each page answers once, for its best field. */
async function fromRoll(word: string, index: GramIndex, shelving: Shelving): Promise<Hits> {
  const hits = new Map<number, Hit>();
  const start = rollGramStart(word.charCodeAt(0));
  for (const [gram, positions] of await index.positionsFrom(start)) {
    const field = Number(gram.slice(start.length));
    shelving.locate(positions, (page) => {
      const isTitle = field === 0 && shelving.titleLength(page) === 1;
      hits.set(page, { field, isTitle, slices: [] });
    });
  }
  return hits;
}

/** The pages that hold any of several words, each with its best field and all slices. */
export function mergeHits(lists: readonly Hits[]): Hits {
  const all = new Map<number, Hit>();
  for (const [page, hit] of lists.flatMap((hits) => [...hits])) {
    const other = all.get(page);
    all.set(page, {
      field: Math.min(hit.field, other?.field ?? hit.field),
      isTitle: hit.isTitle || (other?.isTitle ?? false),
      slices: [...new Set([...(other?.slices ?? []), ...hit.slices])].sort((a, b) => a - b),
    });
  }
  return all;
}
