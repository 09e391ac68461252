import type { BeijingMinute } from '../../model/index.ts';
import { createNearest, type OpenState, openState, type Position } from '../nearest/index.ts';
import type { NamedPlace, PlaceLevel } from '../places/names.ts';
import type { FinderStation } from './finder-station.ts';

export interface FinderQuery {
  /** Where the person stands; known to this device alone. */
  from?: Position | undefined;
  /** The place they chose, and those it lies in, the smallest first. */
  places?: readonly NamedPlace[];
  /** Only stations that offer all of these. */
  services?: readonly string[];
  standardOnly?: boolean;
  openOnly?: boolean;
}

export interface Found {
  station: FinderStation;
  /** Great-circle metres from where the person stands; undefined when that or the station's position is unknown. */
  metres?: number | undefined;
  state: OpenState;
}

export interface FinderResult {
  found: Found[];
  /**
   * Communities and towns have no coordinates: when the chosen one has no station, those of the place around
   * it are shown, and this says which.
   */
  fellBackTo?: NamedPlace | undefined;
}

/** Stations that fit, the nearest first; without a position, by title. Pure: `now` is an input. */
export function findStations(
  stations: readonly FinderStation[],
  query: FinderQuery,
  now: BeijingMinute,
): FinderResult {
  const fitting = stations.filter((station) => fits(station, query));
  const { around, fellBackTo } = inPlace(fitting, query.places ?? []);
  const found = near(around, query.from).map(({ station, metres }) => ({
    station,
    metres,
    state: openState(station.hours, now),
  }));
  return { found: query.openOnly ? found.filter(({ state }) => isOpen(state)) : found, fellBackTo };
}

const isOpen = ({ type }: OpenState) => type === 'open' || type === 'always';

const fits = (station: FinderStation, { services = [], standardOnly = false }: FinderQuery) =>
  (!standardOnly || station.standard) && services.every((service) => station.services.includes(service));

const placeOf: Record<PlaceLevel, (station: FinderStation) => string | undefined> = {
  community: ({ community }) => community,
  town: ({ town }) => town,
  unit: ({ area }) => area,
};

function inPlace(stations: FinderStation[], places: readonly NamedPlace[]) {
  if (places.length === 0) return { around: stations, fellBackTo: undefined };
  for (const [at, place] of places.entries()) {
    const around = stations.filter((station) => placeOf[place.level](station) === place.id);
    if (around.length > 0) return { around, fellBackTo: at === 0 ? undefined : place };
  }
  return { around: [], fellBackTo: undefined };
}

type Located = FinderStation & Position;
const isLocated = (station: FinderStation): station is Located =>
  station.lng !== undefined && station.lat !== undefined;

function near(stations: readonly FinderStation[], from: Position | undefined): Omit<Found, 'state'>[] {
  if (!from) return stations.map((station) => ({ station }));
  const located = createNearest(stations.filter(isLocated))(from).map(({ place, metres }) => ({
    station: place,
    metres,
  }));
  return [...located, ...stations.filter((station) => !isLocated(station)).map((station) => ({ station }))];
}
