/** What may be found: one published page, as plain text. */
export interface SearchRecord {
  /** From the site's root, without the base path: `/stories/x/`. */
  url: string;
  title: string;
  summary?: string | undefined;
  /** A line a block; a word never reaches from one block into the next. */
  body: string;
  /** Everything else the page says of itself, each on its own: a skill, a place, an honour. */
  labels: readonly Label[];
  /** When it was published, as text whose order is the order of time: `2026-03-07 09:00`. */
  date?: string | undefined;
  /** Invented for demonstration. */
  sample: boolean;
  facets: Readonly<{ type: Choice } & Partial<Record<FacetName, Choice>>>;
}

/** One field of a page: `技能：急救`. The text is searched, the name only shown. */
export interface Label {
  name: string;
  text: string;
}

/** What results can be narrowed by. */
export const facetNames = ['type', 'unit', 'year', 'theme'] as const;
export type FacetName = (typeof facetNames)[number];

/** One value of a facet: the id that an address carries, and what people call it. */
export interface Choice {
  id: string;
  name: string;
}

/** The parts of a page that are searched, the most telling first. */
export const fieldNames = ['title', 'summary', 'labels', 'body'] as const;
export type FieldName = (typeof fieldNames)[number];
