import { columns } from '../columns.ts';
import type { Facts, PageFacts } from './facts/index.ts';

/** Pages by what the guideline asks of them (publishing rules 1). */

/** A page of one published entry. */
export const isArticle = (page: PageFacts, facts: Facts): boolean => facts.entryAt(page.path) !== undefined;

const roots = Object.values(columns).map(({ path }) => path);

/** A page below a column that is no entry's, not even of one taken down. */
export const isList = (page: PageFacts, facts: Facts): boolean =>
  roots.some((root) => page.path.startsWith(root)) &&
  !isArticle(page, facts) &&
  !facts.isWithdrawn(page.path);
