import { pinyin } from 'pinyin-pro';
import type { Site } from '../../model/index.ts';
import { communityName } from './community-name.ts';

export type PlaceLevel = 'unit' | 'town' | 'community';

/** A place as the finder knows it: plain JSON, made once at build; pinyin needs no dictionary on the device. */
export interface NamedPlace {
  /** A unit's id, or a statistical code. */
  id: string;
  level: PlaceLevel;
  name: string;
  /** The place it lies in: a unit for a town, a town for a community. */
  parent?: string;
  /** Toneless syllables without spaces, `hejie`. */
  pinyin: string;
  /** First letters, `hj`. */
  initials: string;
}

/** Every unit, town and community of the city, the widest first. */
export function placeNames(site: Site): NamedPlace[] {
  const { units, towns, communities } = site.settings;
  const unitOfArea = new Map(units.units.flatMap(({ id, code }) => (code ? [[code, id] as const] : [])));
  const unitOfTown = new Map(
    units.units.flatMap(({ id, towns }) => towns.map((town) => [town, id] as const)),
  );
  return [
    ...units.units.map(({ id, name, within }) => named('unit', id, name, within)),
    ...towns.map(({ code, name, areaCode }) =>
      named('town', code, name, unitOfTown.get(code) ?? unitOfArea.get(areaCode)),
    ),
    ...communities.map(({ code, name, townCode }) => named('community', code, communityName(name), townCode)),
  ];
}

function named(level: PlaceLevel, id: string, name: string, parent: string | undefined): NamedPlace {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).map((one) =>
    one.toLowerCase(),
  );
  return {
    id,
    level,
    name,
    ...(parent === undefined ? {} : { parent }),
    pinyin: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}
