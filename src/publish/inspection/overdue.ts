import { addDays } from '../../model/index.ts';
import type { Facts } from './facts/index.ts';
import { itemOf } from './from-check.ts';
import type { Item } from './rule.ts';

/** Needs or stations that were to be verified again within so many days, and since when they are overdue. */
export const overdue = (facts: Facts, collection: 'needs' | 'stations', days: number): Item[] =>
  facts.findings.flatMap((finding): Item[] => {
    const entry = finding.rule === 'stale' ? facts.entryOf(finding.file) : undefined;
    if (entry?.collection !== 'needs' && entry?.collection !== 'stations') return [];
    if (entry.collection !== collection) return [];
    return [{ ...itemOf(finding, facts), level: 'red', since: addDays(entry.data.verifiedAt, days + 1) }];
  });
