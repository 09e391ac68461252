import type { CollectionName } from '../../../src/model/collections.ts';
import { common } from '../../../src/model/common.ts';

/** Of the kinds that repeat themselves, what belongs to one time only and is not taken over. */
export const templates: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  needs: ['schedule', 'joined', 'verifiedBy', 'verifiedAt', 'closesAt', 'outcome', 'status'],
  stations: [
    'town',
    'community',
    'address',
    'location',
    'directions',
    'phone',
    'openedOn',
    'verifiedAt',
    'standard',
  ],
};

const taken = ['source', 'body'];

/** What a new entry takes over from an earlier one: its own fields, and who says it. */
export function templateFields(
  collection: CollectionName,
  entry: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const left = templates[collection] ?? [];
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([name]) =>
        !name.startsWith('$') &&
        !left.includes(name) &&
        (taken.includes(name) || !Object.hasOwn(common, name)),
    ),
  );
}
