import { fill, type Mask } from './coverage.ts';

type Point = readonly [number, number];

/** Of the outer radius: how the site's emblem is cut. */
const INNER = 52 / 96;
const GAP = 0.035;
const STEPS = 40;

/** The twelve months of the year's ring, January first, round the origin; `radius` in pixels. */
export function ringMasks(radius: number): Mask[] {
  return Array.from({ length: 12 }, (_, month) => {
    const [from, to] = [month + GAP, month + 1 - GAP];
    const points = [...arc(radius, from, to), ...arc(radius * INNER, to, from)];
    return fill(points.map((point, at) => [point, points[(at + 1) % points.length] ?? point] as const));
  });
}

/** Points of an arc between two moments of the year, 0 at the top, clockwise. */
function arc(radius: number, from: number, to: number): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / STEPS) / 12) * 2 * Math.PI - Math.PI / 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}
