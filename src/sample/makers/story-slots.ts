import { type BeijingDay, monthOf, yearOf } from '../../model/time.ts';
import type { Ground, Place } from '../ground.ts';
import type { Random } from '../random.ts';
import { fill, type Slots } from '../sentences.ts';
import type { Deed } from '../words/deed.ts';
import { hours, seasons, slotWords, weekdays } from '../words/seasons.ts';
import { shortQuotes } from '../words/story.ts';
import { deedSlots } from './deed-slots.ts';

interface Told {
  name: string;
  type: 'person' | 'team' | 'project';
  deed: Deed;
  place: Place;
  published: BeijingDay;
  ground: Ground;
}

/** The words of one story. What is said twice is chosen once: the day, the place, the years, the count. */
export function storySlots(random: Random, { name, type, deed, place, published, ground }: Told): Slots {
  const years = random.between(2, 9);
  const others = ground.placesOf(place.unit.id).filter((other) => other !== place);
  return {
    name,
    founder: type === 'person' ? name : '几位发起人',
    ...deedSlots(random, deed, place),
    other: others.length > 0 ? random.pick(others).name : ground.units.map((unit) => unit.name),
    years,
    nth: years + 1,
    year: yearOf(published) - years,
    month: monthOf(published),
    months: random.between(3, 30),
    times: years * random.between(20, 48),
    season: random.pick(seasons),
    weekday: random.pick(weekdays),
    time: hours,
    slot: slotWords[random.pick(deed.slots)],
    short: random.pick(shortQuotes),
    n: random.between(12, 90),
    few: random.between(3, 9),
    count: fill(random, deed.yields.words, { n: random.between(deed.yields.least, deed.yields.most) }),
  };
}
