import { type AnyEntry, collectionNames, type Site } from '../../model/index.ts';

type Correction = NonNullable<AnyEntry['data']['corrections']>[number];

/** A correction that was made, and the entry in which. */
export interface MadeCorrection extends Correction {
  entry: AnyEntry;
}

/** Every correction made in what is published, newest first. */
export const madeCorrections = (site: Site): MadeCorrection[] =>
  collectionNames
    .flatMap((name) => site.all(name) as readonly AnyEntry[])
    .flatMap((entry) => (entry.data.corrections ?? []).map((correction) => ({ ...correction, entry })))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
