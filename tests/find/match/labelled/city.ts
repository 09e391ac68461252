import type { MatchPlace, MatchSlot, Named } from '../../../../src/find/match/need.ts';
import type { Position } from '../../../../src/find/nearest/index.ts';
import type { Care } from '../../../../src/model/cares.ts';
import { readYaml } from './read-yaml.ts';

interface City {
  units: { id: string; code: string; label: string }[];
  towns: { unit: string; number: string; label: string; at: Position; communities: string[] }[];
  fields: { id: string; label: string; care: Care }[];
  words: Record<string, string>;
}

const { units, towns, fields, words } = readYaml('city.yml') as City;

/** A community with all it lies in. */
export interface Neighbourhood {
  label: string;
  at: Position;
  places: MatchPlace[];
}

export const neighbourhoods: readonly Neighbourhood[] = towns.flatMap(
  ({ unit: id, number, label, at, communities }) => {
    const unit = known(units.find((unit) => unit.id === id));
    return communities.map((community, index) => ({
      label: `${community}社区`,
      // Communities of a town lie in a row, a good kilometre apart.
      at: { lng: at.lng + (index - 1) * 0.013, lat: at.lat + (index % 2) * 0.008 },
      places: [
        { level: 'community', id: `${unit.code}${number}00${index + 1}`, label: `${community}社区` },
        { level: 'town', id: `${unit.code}${number}`, label },
        { level: 'unit', id: unit.id, label: unit.label },
        { level: 'unit', id: unit.code, label: unit.label },
      ],
    }));
  },
);

export const neighbourhood = (community: string): Neighbourhood =>
  known(neighbourhoods.find(({ label }) => label === `${community}社区`));

/** A target group, skill, licence or language with its label. */
export const named = (id: string): Named => ({ id, label: known(words[id]) });

export function fieldOf(id: string): { field: Named; care: Care } {
  const { label, care } = known(fields.find((field) => field.id === id));
  return { field: { id, label }, care };
}

export const careOf = (field: string): Care => fieldOf(field).care;

export const slots: Record<'m' | 'a' | 'e', MatchSlot> = {
  m: { id: 'morning', label: '上午', to: '12:00' },
  a: { id: 'afternoon', label: '下午', to: '17:30' },
  e: { id: 'evening', label: '晚上', to: '21:00' },
};

function known<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('city.yml does not know this');
  return found;
}
