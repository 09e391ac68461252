import { addDays } from '../../model/time.ts';
import { dayIn, daysFrom, minuteOf } from '../calendar.ts';
import type { Draft, Fields } from '../draft.ts';
import type { Place } from '../ground.ts';
import { createNames } from '../names.ts';
import type { Random } from '../random.ts';
import { fill, type Slots } from '../sentences.ts';
import { near } from '../units.ts';
import { deeds } from '../words/deeds.ts';
import { compounds, doors, parts, posts, ways } from '../words/places.ts';
import { checklist, stationBody, stationSummaries } from '../words/stations.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Workshop } from '../workshop.ts';
import { phoneNumber } from './phone.ts';
import { committeeOf } from './places.ts';

type Station = Fields<'stations'>;

/** A station, and the place it stands at. */
export interface MadeStation {
  draft: Draft<'stations'>;
  place: Place;
}

// About two hundred metres: as far as a station lies from the middle of its community.
const DOOR_SPREAD = 0.002;

/** Stations of every level. The first ones go to one unit each, so that no unit is without. */
export function makeStations(shop: Workshop, count: number): MadeStation[] {
  const random = shop.random.stream('stations');
  const names = createNames();
  const { units, placesOf, places } = shop.ground;
  return Array.from({ length: count }, (_, index) => {
    const unit = units[index];
    const place = random.pick(unit ? placesOf(unit.id) : places);
    const door = random.pick(doors);
    const level = levelAt(random, place);
    const title = names.title(() => titleOf(random, level, place));
    const verifiedAt = verifiedOn(random, shop);
    const way = random.pick(ways);
    const fields: Station = {
      ...shop.newsroom.publish(random, {
        title,
        summary: fill(random, random.pick(stationSummaries), { place: place.name, door }),
        publishedAt: minuteOf(random, dayIn(random, shop.span)),
        source: committeeOf(place),
        unit: place.unit.id,
        pictured: 0.1,
      }),
      level,
      area: place.unit.id,
      town: place.town?.code,
      community: place.community?.code,
      address: `${place.town?.name ?? ''}${place.name}${door}`,
      location: random.chance(0.95) ? near(random, place.at, DOOR_SPREAD) : undefined,
      directions: random.chance(0.7) ? way : undefined,
      hours: hoursOf(random),
      phone: random.chance(0.85) ? phoneNumber(random) : undefined,
      services: random.some(vocabulary.services, random.between(3, 9)).map(({ id }) => id),
      standard: standardOf(random),
      openedOn: random.chance(0.8) ? daysFrom(random, verifiedAt, -3000, -200) : undefined,
      verifiedAt,
    };
    const body = bodyOf(random, place, random.pick(placesOf(place.unit.id)), { door, way });
    return { draft: { collection: 'stations', slug: names.slug(title), fields, body }, place };
  });
}

function levelAt(random: Random, place: Place): Station['level'] {
  if (random.chance(0.08)) return place.town ? 'town' : 'other';
  if (random.chance(0.05)) return 'other';
  if (place.isVillage) return 'village';
  return random.chance(0.3) ? 'compound' : 'community';
}

function titleOf(random: Random, level: Station['level'], place: Place): string {
  if (level === 'town') return `${place.town?.name ?? place.name}志愿服务中心站`;
  const town = random.chance(0.3) ? (place.town?.name ?? '') : '';
  const part = random.chance(0.4) ? random.pick(parts) : '';
  if (level === 'compound') return `${town}${place.name}${random.pick(compounds)}志愿服务点`;
  if (level === 'other') return `${town}${place.name}${random.pick(posts)}志愿服务驿站`;
  return `${town}${place.name}${part}志愿服务站`;
}

/** Most stations were verified within half a year; a few are overdue, as in life. */
const verifiedOn = (random: Random, { span }: Workshop) =>
  addDays(span.to, -(random.chance(0.96) ? random.between(0, 170) : random.between(181, 300)));

const WORKDAYS = [1, 2, 3, 4, 5];
const WEEKEND = [6, 7];
const WEEK = [...WORKDAYS, ...WEEKEND];

function hoursOf(random: Random): Station['hours'] {
  const halves = [
    { days: WORKDAYS, open: '08:30', close: '12:00' },
    { days: WORKDAYS, open: '14:00', close: random.pick(['17:00', '17:30', '18:00']) },
  ];
  return random.pick<Station['hours']>([
    halves,
    halves,
    [...halves, { days: WEEKEND, open: '09:00', close: '12:00' }],
    [{ days: WEEK, open: '08:00', close: random.pick(['20:00', '21:00', '22:00']) }],
    [{ days: [2, 4, 6], open: '09:00', close: '11:30' }],
    [{ days: WEEK, open: '00:00', close: '24:00' }],
  ]);
}

/** Two stations in three meet all that is required; the others miss or leave open an item or two. */
function standardOf(random: Random): Station['standard'] {
  const lacking = random.chance(0.65) ? [] : random.some(checklist, random.between(1, 2)).map(({ id }) => id);
  return Object.fromEntries(
    checklist.map(({ id, required }) => {
      const met = !lacking.includes(id) && (required || random.chance(0.5));
      return [id, met ? 'yes' : random.pick(['no', 'unknown'])];
    }),
  );
}

/** One to three short paragraphs. */
function bodyOf(random: Random, place: Place, other: Place, where: Slots): string {
  const deed = random.pick(deeds);
  const slots = {
    ...where,
    place: place.name,
    other: other === place ? '几条背街' : other.name,
    seats: random.between(6, 30),
    people: random.between(4, 24),
    noun: deed.noun,
    scene: deed.scenes,
    lesson: deed.lessons,
  };
  const sentences = random.shuffled(stationBody).map((template) => fill(random, template, slots));
  const count = random.between(1, 3);
  return Array.from({ length: count }, (_, at) => sentences.slice(at * 2, at * 2 + 2).join('')).join('\n\n');
}
