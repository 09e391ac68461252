import type { z } from 'zod';
import type { settingsFiles } from '../model/settings/index.ts';
import { two } from './calendar.ts';
import { pinyinOf } from './names.ts';
import type { Random } from './random.ts';
import { cities, communityForms, divisions, stems, zones } from './words/places.ts';

type UnitInput = z.input<(typeof settingsFiles)['units']['schema']>['units'][number];
type TownInput = z.input<(typeof settingsFiles)['towns']['schema']>[number];
type CommunityInput = z.input<(typeof settingsFiles)['communities']['schema']>[number];
interface Point {
  lng: number;
  lat: number;
}

/** Somewhere that a station, a need or a story can be: a community, or a zone that has no town of its own. */
export interface Place {
  unit: UnitInput;
  town?: TownInput;
  community?: CommunityInput;
  isVillage: boolean;
  /** As people say it: 青河社区, 双桥村, 东郊新区. */
  name: string;
  at: Point;
}

/** The invented city: its units, towns and communities. */
export interface Ground {
  /** The city's name without 市. */
  city: string;
  areaCode: string;
  units: readonly UnitInput[];
  towns: readonly TownInput[];
  communities: readonly CommunityInput[];
  places: readonly Place[];
  placesOf(unit: string): readonly Place[];
}

// No province has the code 99, so that no code made from it is anybody's.
const CITY_CODE = '9901';
// Round degrees in a desert: nobody lives at an invented door.
const CENTRE: Point = { lng: 100, lat: 40 };
const TILE_COLUMNS = 3;
const UNIT_GAP = 0.3;
const TOWN_SPREAD = 0.12;
const PLACE_SPREAD = 0.02;

/** Lays out the ground: so many towns shared among the divisions, each with four to nine communities. */
export function makeGround(random: Random, townCount: number): Ground {
  const units = makeUnits(random);
  const grounded = units.filter(({ kind }) => kind === 'division');
  const names = random.shuffled(stems);
  const towns: TownInput[] = [];
  const communities: CommunityInput[] = [];
  const places: Place[] = [];
  for (let index = 0; index < townCount; index++) {
    const division = grounded[index % grounded.length] as UnitInput;
    const areaCode = division.code as string;
    const serial = 1 + Math.floor(index / grounded.length);
    // The first town of a division is a street; the second belongs to the zone within it, where there is one.
    const code = areaCode + (serial === 1 ? '001' : `1${two(serial)}`);
    const town = { code, name: `${names[index % names.length]}${serial === 1 ? '街道' : '镇'}`, areaCode };
    const zone = serial === 2 ? units.find(({ within }) => within === division.id) : undefined;
    zone?.towns?.push(code);
    towns.push(town);
    const at = near(random, division.seat ?? CENTRE, TOWN_SPREAD);
    for (const place of makePlaces(random, zone ?? division, town, at)) {
      places.push(place);
      if (place.community) communities.push(place.community);
    }
  }
  for (const unit of units)
    if (unit.kind === 'zone' && unit.within === undefined)
      places.push({ unit, name: unit.name, isVillage: false, at: near(random, CENTRE, TOWN_SPREAD) });
  const byUnit = Map.groupBy(places, ({ unit }) => unit.id);
  return {
    city: random.pick(cities),
    areaCode: `${CITY_CODE}00`,
    units,
    towns,
    communities,
    places,
    placesOf: (unit) => byUnit.get(unit) ?? [],
  };
}

function makeUnits(random: Random): UnitInput[] {
  const tileOf = (index: number) => ({
    column: 1 + (index % TILE_COLUMNS),
    row: 1 + Math.floor(index / TILE_COLUMNS),
  });
  const every = { every: true, words: '建成区每个社区都有一个标准化站点' };
  const made = divisions.map((name, index): UnitInput => {
    const { column, row } = tileOf(index);
    const atLeast = random.between(5, 12);
    return {
      id: pinyinOf(name).replaceAll('-', ''),
      name,
      kind: 'division',
      code: `${CITY_CODE}${two(index + 2)}`,
      seat: near(random, { lng: CENTRE.lng + column * UNIT_GAP, lat: CENTRE.lat - row * UNIT_GAP }, 0.05),
      areaKm2: random.between(300, 2000),
      target: index < 2 ? every : { every: false, atLeast, words: `至少建成${atLeast}个标准化站点` },
      tile: { column, row },
    };
  });
  const parts = zones.map(
    (name, index): UnitInput => ({
      id: pinyinOf(name).replaceAll('-', ''),
      name,
      kind: 'zone',
      ...(index < zones.length - 1 ? { within: made[index]?.id as string, towns: [] } : {}),
      target: every,
      tile: tileOf(divisions.length + index),
    }),
  );
  return [...made, ...parts];
}

function makePlaces(random: Random, unit: UnitInput, town: TownInput, at: Point): Place[] {
  const count = random.between(4, 9);
  return random.some(stems, count).map((stem, index) => {
    const isVillage = index % 2 === 1;
    const name = isVillage ? `${stem}村` : `${stem}${random.pick(communityForms)}社区`;
    const community = {
      code: town.code + (isVillage ? `2${two(index)}` : `0${two(index + 1)}`),
      name: isVillage ? `${stem}村委会` : `${name}居委会`,
      townCode: town.code,
    };
    return { unit, town, community, isVillage, name, at: near(random, at, PLACE_SPREAD) };
  });
}

/** A point so many degrees away at most, to four decimals (about ten metres). */
export function near(random: Random, { lng, lat }: Point, spread: number): Point {
  const moved = (degrees: number) => Math.round((degrees + (random.next() * 2 - 1) * spread) * 1e4) / 1e4;
  return { lng: moved(lng), lat: moved(lat) };
}
