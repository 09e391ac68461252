import { type MatchProfile, profile } from '../../../../src/find/match/profile.ts';
import type { Position } from '../../../../src/find/nearest/index.ts';
import { neighbourhood } from './city.ts';
import { readYaml } from './read-yaml.ts';

/** A volunteer of the labelled set. */
export interface LabelledVolunteer {
  id: string;
  /** What the coordinator knows of them; some of it stands in no form. */
  who: string;
  profile: MatchProfile;
}

/** What volunteers.yml says: a profile, but for its shorthands. */
interface Written {
  id: string;
  who: string;
  told: { home?: Home; free?: string };
}
type Home = string | [community: string, east: number, north: number];

export const volunteers: readonly LabelledVolunteer[] = readVolunteers('volunteers.yml');

/** The volunteers of a file, each with what else it says of them. */
export function readVolunteers<More extends object>(file: string): (LabelledVolunteer & More)[] {
  return (readYaml(file) as (Written & More)[]).map(({ told: { home, free, ...rest }, ...more }) => ({
    ...more,
    profile: profile.parse({
      ...rest,
      ...(home ? { from: doorOf(home) } : {}),
      ...(free ? { free: gridOf(free) } : {}),
    }),
  })) as (LabelledVolunteer & More)[];
}

/** A door some hundred metres from the middle of a community. */
function doorOf(home: Home): Position {
  const [community, east, north] = typeof home === 'string' ? [home, 3, -2] : home;
  const { lng, lat } = neighbourhood(community).at;
  return { lng: lng + east / 1000, lat: lat + north / 1000 };
}

/** `67:ma 3:e` is Saturday and Sunday morning and afternoon, and Wednesday evening. */
function gridOf(grid: string): MatchProfile['free'] {
  const slots: Record<string, string> = { m: 'morning', a: 'afternoon', e: 'evening' };
  return grid.split(' ').flatMap((part) => {
    const [weekdays = '', letters = ''] = part.split(':');
    return [...weekdays].map((weekday) => ({
      weekday: Number(weekday),
      slots: [...letters].map((letter) => slots[letter] ?? letter),
    }));
  });
}
