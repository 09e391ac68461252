import { type NamesFile, namesOf } from '../pinyin/index.ts';
import { type Asked, type AskedWord, ask, loosen } from './asked.ts';
import { type Card, cardPath } from './card.ts';
import { type Catalogue, type Manifest, shelvingOf } from './catalogue.ts';
import { countFacets, type FacetCounts, type Filters, filterPages } from './facets.ts';
import { type FetchFile, MANIFEST, readJson } from './files.ts';
import { createFindWord, type Hits } from './hits.ts';
import { once } from './once.ts';
import { openGramIndex } from './pagefind.ts';
import { parseQuery } from './query.ts';
import { type Ranked, rank } from './rank.ts';
import { type Result, resultOf } from './results.ts';

export interface SearchOptions {
  filters?: Filters;
  /** From 1; one beyond the last means the last. */
  page?: number;
  /** Results a page; 10 unless told. */
  pageSize?: number;
}

export interface SearchResults {
  /** The words of the query, folded, and the Chinese that each was taken for if it was pinyin. */
  words: readonly Pick<AskedWord, 'typed' | 'readAs'>[];
  /** How many pages hold every word and pass the filters. */
  total: number;
  /** One page of results, best first. */
  results: Result[];
  /** Of the pages that hold every word; of the partial ones when none does. */
  facets: FacetCounts;
  /** Only when no page at all holds every word: the pages that hold most of them. */
  partial?: { total: number; results: Result[] };
}

export interface Searcher {
  search(typed: string, options?: SearchOptions): Promise<SearchResults>;
}

/** Opens the index that `files` leads to. Nothing of a query leaves the device but the names of files. */
export async function createSearcher(files: FetchFile): Promise<Searcher> {
  const { version, meta } = await readJson<Manifest>(files, MANIFEST);
  const folder = `${version}/`;
  const [catalogue, index] = await Promise.all([
    readJson<Catalogue>(files, `${folder}catalogue.bin`),
    openGramIndex(files, folder, meta),
  ]);
  const openCard = once((path) => readJson<Card>(files, folder + path));
  const openNames = once(async (path) => namesOf(await readJson<NamesFile>(files, folder + path)));
  const frequent = new Set(Array.from(catalogue.frequent, (unit) => unit.charCodeAt(0)));
  const readCard = (page: number, slice: number) => openCard(cardPath(page, slice));
  const readNames = () => openNames('names.bin');
  const find = createFindWord({ index, shelving: shelvingOf(catalogue), frequent, readCard });

  return {
    async search(typed, { filters = {}, page = 1, pageSize = 10 } = {}) {
      const asked = await ask(parseQuery(typed), find, readNames);
      const whole = pagesOfAll(asked.words.map(({ hits }) => hits));
      const words = whole.length > 0 ? asked.words : await loosen(asked.words, find);
      const pages = whole.length > 0 ? whole : pagesOfMost(words);
      const ranked = rankAll(filterPages(pages, filters, catalogue), { ...asked, words });
      const last = Math.max(Math.ceil(ranked.length / pageSize), 1);
      const from = (Math.min(page, last) - 1) * pageSize;
      const shown = ranked.slice(from, from + pageSize);
      const results = await Promise.all(shown.map((each) => resultOf(each, words, readCard)));
      const answer = {
        words: asked.words.map(({ typed, readAs }) => ({ typed, readAs })),
        facets: countFacets(pages, filters, catalogue),
      };
      return whole.length > 0
        ? { ...answer, total: ranked.length, results }
        : { ...answer, total: 0, results: [], partial: { total: ranked.length, results } };
    },
  };
}

const rankAll = (pages: readonly number[], { words, phrase }: Asked): Ranked[] =>
  rank(
    pages,
    words.map(({ hits }) => hits),
    phrase,
  );

/** The pages that hold every word. */
function pagesOfAll(words: readonly Hits[]): number[] {
  const [first, ...others] = words;
  return first ? [...first.keys()].filter((page) => others.every((hits) => hits.has(page))) : [];
}

/** The pages that hold the most words, where none holds them all. */
function pagesOfMost(words: readonly AskedWord[]): number[] {
  const counts = new Map<number, number>();
  for (const { hits } of words) for (const page of hits.keys()) counts.set(page, (counts.get(page) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([page]) => page);
}
