import type { BeijingMinute } from '../../../src/model/time.ts';

/** What the desk must know of every entry at once; read from its fields without parsing them all. */
export interface Facts {
  /** The entry's own slug, when it names one. */
  slug: string | undefined;
  publishedAt: BeijingMinute | undefined;
  /** Every minute that stands in its fields: when one of them comes, the page may read differently. */
  moments: readonly BeijingMinute[];
}

const FIELDS = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const SLUG = /^slug:[ \t]*['"]?([a-z0-9-]+)['"]?[ \t]*$/m;
const PUBLISHED = /^publishedAt:[ \t]*['"]?(\d{4}-\d{2}-\d{2} \d{2}:\d{2})/m;
const MOMENT = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}/g;

export function factsIn(text: string): Facts {
  const fields = FIELDS.exec(text)?.[1] ?? '';
  return {
    slug: SLUG.exec(fields)?.[1],
    publishedAt: PUBLISHED.exec(fields)?.[1] as BeijingMinute | undefined,
    moments: [...new Set(fields.match(MOMENT) ?? [])] as BeijingMinute[],
  };
}
