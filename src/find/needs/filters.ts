/** What the board can be narrowed by; each is a key in the address. */
export const boardKeys = [
  'status',
  'care',
  'field',
  'target',
  'unit',
  'day',
  'slot',
  'skill',
  'age',
] as const;
export type BoardKey = (typeof boardKeys)[number];

/** One chosen value for each key that narrows. */
export type BoardFilters = Partial<Record<BoardKey, string>>;

export interface BoardOption {
  id: string;
  label: string;
  /** The heading it stands under: the branch of a skill. */
  group?: string;
}

export interface BoardFacet {
  key: BoardKey;
  label: string;
  options: BoardOption[];
}

/** The filters that an address names; what is not on offer is left out. */
export function readFilters(query: URLSearchParams, facets: readonly BoardFacet[]): BoardFilters {
  return Object.fromEntries(
    facets.flatMap(({ key, options }) => {
      const value = query.get(key);
      return options.some(({ id }) => id === value) ? [[key, value]] : [];
    }),
  );
}
