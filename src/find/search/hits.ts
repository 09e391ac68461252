import type { Card } from './card.ts';
import type { Shelving } from './catalogue.ts';
import { fold } from './fold.ts';
import { type Frequent, isMark, type Lookup, lookupsFor, rollGramStart } from './grams.ts';
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

/** Finds one folded word on every page. */
export type FindWord = (word: string) => Promise<Hits>;

/** What a word is looked up in. */
export interface Sources {
  index: GramIndex;
  shelving: Shelving;
  frequent: Frequent;
  readCard(page: number, slice: number): Promise<Card>;
}

export const createFindWord =
  (sources: Sources): FindWord =>
  (word) =>
    word.length === 1 && sources.frequent.has(word.charCodeAt(0))
      ? fromRoll(word, sources)
      : fromText(word, sources);

/** How many look-ups are made at once, and how few cards are read rather than made more. */
const AT_ONCE = 4;
const FEW_CARDS = 10;

/**
 * A long word is looked up in steps. Once few slices are left that may hold it, their cards tell: they are
 * the very files that the results are shown from.
 */
async function fromText(word: string, sources: Sources): Promise<Hits> {
  const steps = stepsOf(lookupsFor(word, sources.frequent));
  let hits: Hits = new Map();
  let starts: Uint32Array | undefined;
  for (const [at, step] of steps.entries()) {
    const lists = await Promise.all(step.map((lookup) => positionsOf(lookup, sources.index)));
    starts = commonStarts(starts ? [...lists, { positions: starts, offset: 0 }] : lists);
    hits = hitsAt(starts, word, sources.shelving);
    const cards = [...hits.values()].reduce((count, { slices }) => count + Math.max(slices.length, 1), 0);
    if (at < steps.length - 1 && cards <= FEW_CARDS) return confirm(hits, word, sources);
  }
  return hits;
}

/** Marks last: a comma stands everywhere. */
function stepsOf(lookups: readonly Lookup[]): Lookup[][] {
  const steps = (some: Lookup[]) =>
    Array.from({ length: Math.ceil(some.length / AT_ONCE) }, (_, step) =>
      some.slice(step * AT_ONCE, (step + 1) * AT_ONCE),
    );
  return [
    ...steps(lookups.filter(({ gram }) => !isMark(gram))),
    ...steps(lookups.filter(({ gram }) => isMark(gram))),
  ];
}

const positionsOf = async ({ gram, open, offset }: Lookup, index: GramIndex) => ({
  offset,
  positions: open ? merged([...(await index.positionsFrom(gram)).values()]) : await index.positionsOf(gram),
});

const BODY = fieldNames.indexOf('body');

function hitsAt(positions: Uint32Array, word: string, shelving: Shelving): Hits {
  const hits = new Map<number, { field: number; isTitle: boolean; slices: number[] }>();
  shelving.locate(positions, (page, field, offset) => {
    const hit = hits.get(page) ?? { field, isTitle: false, slices: [] };
    hits.set(page, hit);
    if (field === 0 && offset === 0 && shelving.titleLength(page) === word.length) hit.isTitle = true;
    if (field === BODY && hit.slices.at(-1) !== sliceAt(offset)) hit.slices.push(sliceAt(offset));
  });
  return hits;
}

/** Of pages that may hold a word, those that do. */
async function confirm(hits: Hits, word: string, { readCard }: Sources): Promise<Hits> {
  const holds = (text: string) => fold(text).includes(word);
  const confirmed = [...hits].map(async ([page, { slices }]) => {
    const cards = await Promise.all((slices.length > 0 ? slices : [0]).map((slice) => readCard(page, slice)));
    const holding = slices.filter((_, at) => holds(cards[at]?.slice ?? ''));
    const { title = '', summary = '', labels = [] } = cards[0] ?? {};
    const heads = [title, summary, labels.map(({ text }) => text).join('\n')];
    const field = heads.findIndex(holds);
    const hit = { field: field < 0 ? BODY : field, isTitle: fold(title) === word, slices: holding };
    return field < 0 && holding.length === 0 ? [] : [[page, hit] as const];
  });
  return new Map((await Promise.all(confirmed)).flat());
}

/** A frequent unit alone: each page answers once, for its best field. */
async function fromRoll(word: string, { index, shelving }: Sources): Promise<Hits> {
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
