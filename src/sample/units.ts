import type { Unit } from '../model/settings/index.ts';
import { two } from './calendar.ts';
import { pinyinOf } from './names.ts';
import type { Random } from './random.ts';
import { divisions, zones } from './words/places.ts';

/** A point in degrees, WGS-84. */
export interface Point {
  lng: number;
  lat: number;
}

/** A county-level division: it has a code, which its towns' codes begin with, and a seat. */
export interface Division extends Unit {
  kind: 'division';
  code: string;
  seat: Point;
}

/** A zone; one that lies in no division has no towns of its own either. */
export interface Zone extends Unit {
  kind: 'zone';
}

// No province has the code 99, so that no code made from it is anybody's.
const CITY = '9901';
export const cityCode = `${CITY}00`;
// Round degrees in a desert: nobody lives at an invented door.
export const centre: Point = { lng: 100, lat: 40 };

const UNIT_GAP = 0.3;
const TILE_COLUMNS = 3;
const tileOf = (index: number) => ({
  column: 1 + (index % TILE_COLUMNS),
  row: 1 + Math.floor(index / TILE_COLUMNS),
});

const everyCommunity = { every: true, words: '建成区每个社区都有一个标准化站点' };
const idOf = (name: string) => pinyinOf(name).replaceAll('-', '');

/** The divisions side by side; the first two have to reach every community, the others a number of stations. */
export function makeDivisions(random: Random): Division[] {
  return divisions.map((name, index) => {
    const tile = tileOf(index);
    const place = { lng: centre.lng + tile.column * UNIT_GAP, lat: centre.lat - tile.row * UNIT_GAP };
    const atLeast = random.between(5, 12);
    return {
      id: idOf(name),
      name,
      kind: 'division',
      code: `${CITY}${two(index + 2)}`,
      towns: [],
      seat: near(random, place, 0.05),
      areaKm2: random.between(300, 2000),
      target: index < 2 ? everyCommunity : { every: false, atLeast, words: `至少建成${atLeast}个标准化站点` },
      tile,
    };
  });
}

/** A zone within each of the first divisions, with a town of its own, and a last one that lies in none. */
export function makeZones(within: readonly Division[]): Zone[] {
  return zones.map((name, index) => ({
    id: idOf(name),
    name,
    kind: 'zone',
    within: index < zones.length - 1 ? within[index]?.id : undefined,
    towns: [],
    target: everyCommunity,
    tile: tileOf(within.length + index),
  }));
}

/** A point so many degrees away at most, to four decimals (about ten metres). */
export function near(random: Random, { lng, lat }: Point, spread: number): Point {
  const moved = (degrees: number) => Math.round((degrees + (random.next() * 2 - 1) * spread) * 1e4) / 1e4;
  return { lng: moved(lng), lat: moved(lat) };
}
