import type { Deed } from './deed.ts';
import { deedsOfCounsel } from './deeds-counsel.ts';
import { deedsForNature } from './deeds-nature.ts';
import { deedsForOthers } from './deeds-others.ts';
import { deedsInTheStreet } from './deeds-street.ts';

/** Every kind of service that the invented city knows. */
export const deeds: readonly Deed[] = [
  ...deedsForOthers,
  ...deedsForNature,
  ...deedsInTheStreet,
  ...deedsOfCounsel,
];
