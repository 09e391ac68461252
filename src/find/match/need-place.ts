import type { Data } from '../../model/collections.ts';
import type { Site } from '../../model/site.ts';
import type { MatchLocation, MatchPlace } from './need.ts';

type Need = Data<'needs'>;
type Station = Data<'stations'>;

/** The places a need lies in, the smallest first. */
export function placesOf(need: Pick<Need, 'area' | 'town' | 'community'>, site: Site): MatchPlace[] {
  const unit = site.unit(need.area);
  const community = site.community(need.community);
  const town = site.town(need.town ?? community?.townCode);
  const units = [unit, site.unit(unit?.within)].filter((unit) => unit !== undefined);
  return [
    ...(community
      ? [{ level: 'community' as const, id: community.code, label: villageName(community.name) }]
      : []),
    ...(town ? [{ level: 'town' as const, id: town.code, label: town.name }] : []),
    ...units.flatMap(({ id, code, name }) =>
      [id, ...(code ? [code] : [])].map((id) => ({ level: 'unit' as const, id, label: name })),
    ),
  ];
}

/** A community is known by its place, not by its committee: `白石社区居委会` → `白石社区`, `河口村委会` → `河口村`. */
const villageName = (name: string) => name.replace(/(居委会|委会)$/, '');

/**
 * Where needs are, by the public positions of stations: that of the need's own station, or else the middle
 * of the stations in its community or town, which is only about right. Undefined where there is none.
 */
export function locationOf(site: Site): (need: Need) => MatchLocation | undefined {
  const byPlace = new Map<string, NonNullable<Station['location']>[]>();
  for (const { data } of site.all('stations')) {
    if (!data.location) continue;
    for (const place of [data.community, data.town]) {
      if (place === undefined) continue;
      const there = byPlace.get(place);
      if (there) there.push(data.location);
      else byPlace.set(place, [data.location]);
    }
  }
  return (need) => {
    const own = site.find('stations', need.station)?.data.location;
    if (own) return { ...own, about: false };
    const around = byPlace.get(need.community ?? '') ?? byPlace.get(need.town ?? '');
    return around && { ...middleOf(around), about: true };
  };
}

function middleOf(positions: readonly { lng: number; lat: number }[]) {
  const mean = (of: (position: { lng: number; lat: number }) => number) =>
    positions.reduce((sum, position) => sum + of(position), 0) / positions.length;
  return { lng: mean(({ lng }) => lng), lat: mean(({ lat }) => lat) };
}
