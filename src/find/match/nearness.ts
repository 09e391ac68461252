import { directionOf, metresBetween } from '../nearest/sphere.ts';
import type { MatchNeed, MatchPlace } from './need.ts';
import type { Volunteer } from './volunteer.ts';

/** How far a need is from the volunteer, as well as both have told. */
export type Nearness =
  | {
      type: 'measured';
      metres: number;
      /** The need's position is only the middle of its neighbourhood. */
      about: boolean;
      /** How far the volunteer is willing to go. */
      maxKm?: number;
    }
  /** Both lie in this place; no distance is known. */
  | { type: 'same'; place: MatchPlace }
  /** They share no place. */
  | { type: 'elsewhere'; place?: MatchPlace };

/** Undefined when the volunteer has told no place, or the need has none. */
export function nearnessOf(need: MatchNeed, { from, places, maxKm }: Volunteer): Nearness | undefined {
  const { location } = need;
  if (from && location) {
    const metres = metresBetween(from, directionOf(location));
    return { type: 'measured', metres, about: location.about, maxKm };
  }
  for (const id of places) {
    const place = need.places.find((place) => place.id === id);
    if (place) return { type: 'same', place };
  }
  return places.length === 0 ? undefined : { type: 'elsewhere', place: need.places.at(-1) };
}
