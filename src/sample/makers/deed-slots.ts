import type { Place } from '../ground.ts';
import type { Random } from '../random.ts';
import type { Slots } from '../sentences.ts';
import type { Deed } from '../words/deed.ts';

/** The words of a deed done at a place: what most sentences speak of. */
export const deedSlots = (random: Random, deed: Deed, place: Place) =>
  ({
    place: place.name,
    unit: place.unit.name,
    spot: random.pick(deed.spots),
    noun: deed.noun,
    act: deed.act,
    people: deed.people,
    tool: deed.tools,
    scene: deed.scenes,
    lesson: deed.lessons,
  }) satisfies Slots;
