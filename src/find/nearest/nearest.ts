import { smallest } from './smallest.ts';
import { type Direction, directionOf, EARTH_RADIUS, metresBetween, type Position } from './sphere.ts';

/** Something with a position; the id orders what is equally far. */
export interface Place extends Position {
  id: string;
}

export interface Near<P extends Place> {
  place: P;
  /** Great-circle distance, to the millimetre. */
  metres: number;
}

export interface Reach {
  /** How many at most; all when left out. */
  limit?: number;
  /** How far at most, in metres, the bound included; any distance when left out. */
  within?: number;
}

/** The nearest places first; at the same distance, by id. */
export type Nearest<P extends Place> = (from: Position, reach?: Reach) => Near<P>[];

/**
 * Prepares places for exact nearest queries. A query scans the squared chord to every place, which grows
 * with the great-circle distance and costs three products, and measures only those that can be in the answer.
 */
export function createNearest<P extends Place>(places: readonly P[]): Nearest<P> {
  const directions = places.map(directionOf);
  const xyz = new Float64Array(directions.flatMap(({ x, y, z }) => [x, y, z]));
  return (from, { limit = places.length, within = Number.POSITIVE_INFINITY } = {}) => {
    if (limit <= 0) return [];
    const here = directionOf(from);
    const chords = squaredChords(here, xyz);
    const reach = Math.min(widestOf(chords, limit), chordOfMetres(within)) + SLACK;
    const near: Near<P>[] = [];
    chords.forEach((chord, index) => {
      const place = places[index];
      const there = directions[index];
      if (chord > reach || place === undefined || there === undefined) return;
      const metres = metresBetween(here, there);
      if (metres <= within) near.push({ place, metres });
    });
    return near.sort(byDistance).slice(0, limit);
  };
}

// Two metres at short range, and more than rounding can hide near the antipode: a tie at the edge of the
// answer is then always measured.
const SLACK = 1e-13;

function squaredChords({ x, y, z }: Direction, xyz: Float64Array): Float64Array {
  const chords = new Float64Array(xyz.length / 3);
  for (let index = 0, at = 0; index < chords.length; index++, at += 3) {
    const dx = x - (xyz[at] ?? 0);
    const dy = y - (xyz[at + 1] ?? 0);
    const dz = z - (xyz[at + 2] ?? 0);
    chords[index] = dx * dx + dy * dy + dz * dz;
  }
  return chords;
}

/** The squared chord below a great-circle distance, a centimetre more for its rounding. */
function chordOfMetres(metres: number): number {
  const half = (metres + 0.01) / (2 * EARTH_RADIUS);
  return half >= Math.PI / 2 ? Number.POSITIVE_INFINITY : 4 * Math.sin(half) ** 2;
}

/** The chord of the last place that `limit` lets in, with room for those that tie with it to the millimetre. */
function widestOf(chords: Float64Array, limit: number): number {
  if (limit >= chords.length) return Number.POSITIVE_INFINITY;
  const last = smallest(chords, limit);
  return chordOfMetres(2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(last) / 2)));
}

const byDistance = (a: Near<Place>, b: Near<Place>) =>
  a.metres - b.metres || (a.place.id < b.place.id ? -1 : a.place.id > b.place.id ? 1 : 0);
