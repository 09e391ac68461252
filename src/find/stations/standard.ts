import type { Data, Settings } from '../../model/index.ts';

/** A station is a standard one when it meets every required item of the city's checklist. */
export function isStandardised(
  station: Pick<Data<'stations'>, 'standard'>,
  { items }: Settings['standard'],
): boolean {
  return items.every(({ id, required }) => !required || station.standard[id] === 'yes');
}
