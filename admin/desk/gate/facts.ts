import type { BeijingDay, BeijingMinute } from '../../../src/model/time.ts';

/** What the desk must know of every entry at once; read from its fields without parsing them all. */
export interface Facts {
  /** The entry's own slug, when it names one. */
  slug: string | undefined;
  publishedAt: BeijingMinute | undefined;
  /** Every minute that stands in its fields: when one of them comes, the page may read differently. */
  moments: readonly BeijingMinute[];
  /** An editor has taken it down, or the person told about has taken the consent back. */
  withdrawn: boolean;
  /** The last day of something in it; of a story, of its consent. */
  until: BeijingDay | undefined;
}

const FIELDS = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const SLUG = /^slug:[ \t]*['"]?([a-z0-9-]+)['"]?[ \t]*$/m;
const PUBLISHED = /^publishedAt:[ \t]*['"]?(\d{4}-\d{2}-\d{2} \d{2}:\d{2})/m;
const WITHDRAWN = /^withdrawn:|\bwithdrawnAt:/m;
const UNTIL = /\buntil:[ \t]*['"]?(\d{4}-\d{2}-\d{2})/;
const MOMENT = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}/g;

export function factsIn(text: string): Facts {
  const fields = FIELDS.exec(text)?.[1] ?? '';
  return {
    slug: SLUG.exec(fields)?.[1],
    publishedAt: PUBLISHED.exec(fields)?.[1] as BeijingMinute | undefined,
    moments: [...new Set(fields.match(MOMENT) ?? [])] as BeijingMinute[],
    withdrawn: WITHDRAWN.test(fields),
    until: UNTIL.exec(fields)?.[1] as BeijingDay | undefined,
  };
}
