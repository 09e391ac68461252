/** A position in degrees, WGS-84. */
export interface Position {
  lng: number;
  lat: number;
}

/** A position as a unit vector from the earth's centre. */
export interface Direction {
  x: number;
  y: number;
  z: number;
}

/**
 * The earth's mean radius in metres (IUGG R1). On this sphere a distance is within 0.6% of the one on
 * the ellipsoid: less than what a walk around the block adds.
 */
export const EARTH_RADIUS = 6_371_008.8;

const RADIANS = Math.PI / 180;

export function directionOf({ lng, lat }: Position): Direction {
  const across = Math.cos(lat * RADIANS);
  return {
    x: across * Math.cos(lng * RADIANS),
    y: across * Math.sin(lng * RADIANS),
    z: Math.sin(lat * RADIANS),
  };
}

/**
 * Great-circle metres between two directions, to the millimetre, so that what differs by rounding alone
 * is a tie. By atan2 of cross and dot product: sound for the same point, for neighbours and for antipodes,
 * where an arc cosine or a sine alone loses digits.
 */
export function metresBetween(a: Direction, b: Direction): number {
  const x = a.y * b.z - a.z * b.y;
  const y = a.z * b.x - a.x * b.z;
  const z = a.x * b.y - a.y * b.x;
  const dot = a.x * b.x + a.y * b.y + a.z * b.z;
  return Math.round(EARTH_RADIUS * Math.atan2(Math.sqrt(x * x + y * y + z * z), dot) * 1000) / 1000;
}

/** Great-circle metres between two positions, to the millimetre. */
export const distanceBetween = (a: Position, b: Position): number =>
  metresBetween(directionOf(a), directionOf(b));
