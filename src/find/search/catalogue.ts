import { type Choice, type FacetName, type FieldName, fieldNames } from './record.ts';

/** The manifest, `index.json`: which version of the index is current. */
export interface Manifest {
  /** The folder of every other file. */
  version: string;
  /** The hash in the name of Pagefind's meta file. */
  meta: string;
}

/** What the search knows of every page before it reads any: pages are numbered in order of rank. */
export interface Catalogue {
  /** Units whose grams are pairs. */
  frequent: string;
  /** Length of each folded field on each page; `roll` counts the grams for its frequent units. */
  lengths: Record<FieldName | 'roll', number[]>;
  /** For each facet its choices, and on each page the number of its choice, -1 where it has none. */
  facets: Record<FacetName, { choices: Choice[]; of: number[] }>;
}

/**
 * On the shelf a page is its fields in order, each followed by one end mark, and then its roll. A length
 * and the marks are all that is needed to find page, field and offset of a position.
 */
export interface Shelving {
  pages: number;
  /** Calls `visit` for each of the ascending positions; `field` is -1 in the roll. */
  locate(positions: Uint32Array, visit: (page: number, field: number, offset: number) => void): void;
  titleLength(page: number): number;
}

export function shelvingOf({ lengths }: Catalogue): Shelving {
  const fields = fieldNames.map((name) => lengths[name]);
  const pages = lengths.title.length;
  const starts = new Uint32Array(pages + 1);
  const lengthOf = (field: number, page: number) => (fields[field]?.[page] ?? 0) + 1;
  for (let page = 0; page < pages; page++) {
    let length = lengths.roll[page] ?? 0;
    for (let field = 0; field < fields.length; field++) length += lengthOf(field, page);
    starts[page + 1] = (starts[page] ?? 0) + length;
  }

  return {
    pages,
    locate(positions, visit) {
      let page = 0;
      for (const position of positions) {
        while (page < pages - 1 && position >= (starts[page + 1] ?? 0)) page += 1;
        let offset = position - (starts[page] ?? 0);
        let field = 0;
        while (field < fields.length && offset >= lengthOf(field, page)) {
          offset -= lengthOf(field, page);
          field += 1;
        }
        visit(page, field < fields.length ? field : -1, offset);
      }
    },
    titleLength: (page) => lengths.title[page] ?? 0,
  };
}
