import type { Community, Town, Unit } from '../model/settings/index.ts';
import { two } from './calendar.ts';
import type { Random } from './random.ts';
import { centre, cityCode, type Division, makeDivisions, makeZones, near, type Point } from './units.ts';
import { cities, communityForms, stems } from './words/places.ts';

/** Somewhere that a station, a need or a story can be: a community, or a zone that has no town of its own. */
export interface Place {
  unit: Unit;
  town?: Town;
  community?: Community;
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
  units: readonly Unit[];
  towns: readonly Town[];
  communities: readonly Community[];
  places: readonly Place[];
  placesOf(unit: string): readonly Place[];
}

const TOWN_SPREAD = 0.12;
const PLACE_SPREAD = 0.02;

/** Lays out the ground: so many towns shared among the divisions, each with four to nine communities. */
export function makeGround(random: Random, townCount: number): Ground {
  const divisions = makeDivisions(random);
  const zones = makeZones(divisions);
  const names = random.shuffled(stems);
  const towns: Town[] = [];
  const places: Place[] = [];
  for (const [index, name] of names.slice(0, townCount).entries()) {
    const division = divisions[index % divisions.length] as Division;
    const serial = 1 + Math.floor(index / divisions.length);
    const town = makeTown(division, serial, name);
    // The second town of a division belongs to the zone within it, where there is one.
    const zone = serial === 2 ? zones.find(({ within }) => within === division.id) : undefined;
    zone?.towns.push(town.code);
    towns.push(town);
    places.push(...makePlaces(random, zone ?? division, town, near(random, division.seat, TOWN_SPREAD)));
  }
  for (const unit of zones.filter(({ within }) => within === undefined))
    places.push({ unit, name: unit.name, isVillage: false, at: near(random, centre, TOWN_SPREAD) });
  const byUnit = Map.groupBy(places, ({ unit }) => unit.id);
  return {
    city: random.pick(cities),
    areaCode: cityCode,
    units: [...divisions, ...zones],
    towns,
    communities: places.flatMap(({ community }) => community ?? []),
    places,
    placesOf: (unit) => byUnit.get(unit) ?? [],
  };
}

/** The first town of a division is a street, the others are towns. */
function makeTown({ code: areaCode }: Division, serial: number, name: string): Town {
  return serial === 1
    ? { code: `${areaCode}001`, name: `${name}街道`, areaCode }
    : { code: `${areaCode}1${two(serial)}`, name: `${name}镇`, areaCode };
}

/** Communities and villages by turns. */
function makePlaces(random: Random, unit: Unit, town: Town, at: Point): Place[] {
  return random.some(stems, random.between(4, 9)).map((stem, index) => {
    const isVillage = index % 2 === 1;
    const name = isVillage ? `${stem}村` : `${stem}${random.pick(communityForms)}社区`;
    const community = {
      code: `${town.code}${isVillage ? 2 : 0}${two(index + 1)}`,
      name: `${name}${isVillage ? '委会' : '居委会'}`,
      townCode: town.code,
    };
    return { unit, town, community, isVillage, name, at: near(random, at, PLACE_SPREAD) };
  });
}
