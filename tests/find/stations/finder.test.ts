import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedPlace } from '../../../src/find/places/names.ts';
import { type FinderStation, findStations } from '../../../src/find/stations/index.ts';
import type { BeijingDay, BeijingMinute } from '../../../src/model/index.ts';

const now = '2026-03-07 10:00' as BeijingMinute; // a Saturday
const weekdays = [{ days: [1, 2, 3, 4, 5], open: '09:00', close: '17:00' }];
const everyDay = [{ days: [1, 2, 3, 4, 5, 6, 7], open: '09:00', close: '17:00' }];

const station = (id: string, changes: Partial<FinderStation> = {}): FinderStation => ({
  id,
  title: id,
  url: `/stations/${id}/`,
  level: '社区工作站',
  area: 'qingshi',
  address: '社区大厅',
  hours: everyDay,
  services: ['water'],
  standard: true,
  verifiedAt: '2026-03-01' as BeijingDay,
  sample: true,
  ...changes,
});
const place = (level: NamedPlace['level'], id: string): NamedPlace => ({
  level,
  id,
  name: id,
  pinyin: id,
  initials: id,
});
const ids = (query: Parameters<typeof findStations>[1], ...stations: FinderStation[]) =>
  findStations(stations, query, now).found.map((found) => found.station.id);

describe('finding stations', () => {
  it('sorts by distance, and puts last what has no position', () => {
    const far = station('far', { lng: 106.9, lat: 30.5 });
    const near = station('near', { lng: 106.51, lat: 30.5 });
    expect(ids({ from: { lng: 106.5, lat: 30.5 } }, far, station('nowhere'), near)).toEqual([
      'near',
      'far',
      'nowhere',
    ]);
  });

  it('keeps only what is open now, by Beijing time', () => {
    expect(ids({ openOnly: true }, station('shut', { hours: weekdays }), station('open'))).toEqual(['open']);
  });

  it('asks for every service that is ticked', () => {
    const both = station('both', { services: ['water', 'rest'] });
    expect(ids({ services: ['water', 'rest'] }, both, station('one'))).toEqual(['both']);
  });

  it('falls back from a community without a station to its town, and says so', () => {
    const result = findStations(
      [station('a', { town: 't1' })],
      { places: [place('community', 'c9'), place('town', 't1'), place('unit', 'qingshi')] },
      now,
    );
    expect(result.found.map((found) => found.station.id)).toEqual(['a']);
    expect(result.fellBackTo?.id).toBe('t1');
  });

  it('never invents or loses a station', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,4}$/),
        lng: fc.double({ min: 100, max: 110, noNaN: true }),
        lat: fc.double({ min: 25, max: 35, noNaN: true }),
      }),
      { selector: ({ id }) => id, maxLength: 30 },
    );
    fc.assert(
      fc.property(some, (list) => {
        const all = list.map(({ id, ...position }) => station(id, position));
        return (
          ids({ from: { lng: 105, lat: 30 } }, ...all)
            .sort()
            .join() ===
          list
            .map(({ id }) => id)
            .sort()
            .join()
        );
      }),
    );
  });
});
