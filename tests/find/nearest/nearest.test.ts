import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createNearest,
  distanceBetween,
  type Place,
  type Position,
} from '../../../src/find/nearest/index.ts';
import { smallest } from '../../../src/find/nearest/smallest.ts';
import { runs } from '../../support/properties.ts';

const EARTH_RADIUS = 6_371_008.8;

/** The textbook haversine, to the millimetre: another formula than the one under test. */
function haversine(a: Position, b: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const across = Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  const along = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const h = along + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * across;
  return Math.round(2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h))) * 1000) / 1000;
}

/** Every place measured, sorted by distance and id, then cut: what nearest must equal. */
const bruteForce = (places: readonly Place[], from: Position, limit: number, within: number) =>
  places
    .map((place) => ({ place, metres: distanceBetween(from, place) }))
    .filter(({ metres }) => metres <= within)
    .sort((a, b) => a.metres - b.metres || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, limit);

// A grid of whole thousandths of a degree, some 100 m apart: equal distances are the rule, not the exception.
const onGrid = fc.record({
  lng: fc.integer({ min: -6, max: 6 }).map((step) => 105 + step / 1000),
  lat: fc.integer({ min: -6, max: 6 }).map((step) => 30 + step / 1000),
});
const anywhere = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
});
const placesOf = (position: fc.Arbitrary<Position>) =>
  fc
    .array(position, { maxLength: 60 })
    .map((positions) =>
      positions.map((at, index) => ({ id: `站${String(index * 7919).padStart(6, '0')}`, ...at })),
    );

describe('nearest', () => {
  for (const [name, position] of Object.entries({
    'a city grid full of ties': onGrid,
    'the whole earth': anywhere,
  })) {
    it(`agrees with brute force over ${name}`, () => {
      fc.assert(
        fc.property(
          placesOf(position),
          position,
          fc.integer({ min: 0, max: 70 }),
          fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.double({ min: 0, max: 2000, noNaN: true })),
          (places, from, limit, within) => {
            expect(createNearest(places)(from, { limit, within })).toEqual(
              bruteForce(places, from, limit, within),
            );
          },
        ),
        runs(500),
      );
    });
  }

  it('measures what the haversine formula measures', () => {
    fc.assert(
      fc.property(onGrid, onGrid, (a, b) => {
        expect(Math.abs(distanceBetween(a, b) - haversine(a, b))).toBeLessThanOrEqual(0.001);
      }),
    );
  });

  it('knows a degree of latitude and half the way round the earth', () => {
    expect(distanceBetween({ lng: 105, lat: 30 }, { lng: 105, lat: 31 })).toBeCloseTo(111_195.08, 1);
    expect(distanceBetween({ lng: 0, lat: 0 }, { lng: 180, lat: 0 })).toBeCloseTo(Math.PI * EARTH_RADIUS, 2);
  });

  it('puts places at the same door in the order of their ids, whatever the order they came in', () => {
    const door = { lng: 105, lat: 30 };
    const nearest = createNearest([
      { id: 'c', ...door },
      { id: 'a', ...door },
      { id: 'b', ...door },
    ]);
    expect(nearest(door, { limit: 2 }).map(({ place }) => place.id)).toEqual(['a', 'b']);
  });

  it('answers with all places when asked for no limit, and with none from an empty list', () => {
    const places = [
      { id: 'far', lng: 106, lat: 30 },
      { id: 'near', lng: 105.01, lat: 30 },
    ];
    expect(createNearest(places)({ lng: 105, lat: 30 }).map(({ place }) => place.id)).toEqual([
      'near',
      'far',
    ]);
    expect(createNearest([])({ lng: 105, lat: 30 }, { limit: 3 })).toEqual([]);
  });
});

describe('selection', () => {
  it('finds the number that sorting would put in that place', () => {
    const numbers = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(numbers, fc.nat(), (list, seed) => {
        const count = (seed % list.length) + 1;
        expect(smallest(new Float64Array(list), count) + 0).toBe(
          (new Float64Array(list).sort()[count - 1] ?? 0) + 0,
        );
      }),
    );
  });
});
