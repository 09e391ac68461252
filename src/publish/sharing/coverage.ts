import type { SvgPathCommand } from 'harfbuzzjs';

/** How much of each pixel a form covers, 0 to 255, row by row; `left` and `top` place it beside its origin. */
export interface Mask {
  left: number;
  top: number;
  width: number;
  height: number;
  coverage: Uint8Array;
}

type Point = readonly [x: number, y: number];

/**
 * Fills an outline exactly: each edge adds the area that it leaves to its right, and a running sum along the
 * row is the coverage (as in font-rs). Plain arithmetic, so the same bits come out on every machine.
 */
export function fill(edges: readonly (readonly [Point, Point])[]): Mask {
  const xs = edges.flatMap(([from, to]) => [from[0], to[0]]);
  const ys = edges.flatMap(([from, to]) => [from[1], to[1]]);
  if (xs.length === 0) return { left: 0, top: 0, width: 0, height: 0, coverage: new Uint8Array() };
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const [width, height] = [Math.ceil(Math.max(...xs)) - left + 1, Math.ceil(Math.max(...ys)) - top + 1];
  // One cell more than a row is wide: what an edge leaves beyond the row's end is not the next row's.
  const areas = new Float64Array((width + 2) * height);
  for (const [[x0, y0], [x1, y1]] of edges) {
    if (y0 === y1) continue;
    const down = y0 < y1;
    const [ax, ay, bx, by] = down ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
    addEdge(areas, width + 2, down ? 1 : -1, [ax - left, ay - top], [bx - left, by - top]);
  }
  const coverage = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0, sum = 0; x < width; x += 1) {
      sum += areas[y * (width + 2) + x] ?? 0;
      coverage[y * width + x] = Math.round(Math.min(1, Math.abs(sum)) * 255);
    }
  return { left, top, width, height, coverage };
}

/** Adds one downward edge, row by row. */
function addEdge(areas: Float64Array, stride: number, sign: number, [ax, ay]: Point, [bx, by]: Point): void {
  const slope = (bx - ax) / (by - ay);
  for (let row = Math.floor(ay); row < by; row += 1) {
    const [from, to] = [Math.max(ay, row), Math.min(by, row + 1)];
    const [start, end] = [ax + (from - ay) * slope, ax + (to - ay) * slope];
    addInRow(areas, row * stride, sign * (to - from), Math.min(start, end), Math.max(start, end));
  }
}

/** Spreads a piece of an edge that is `rise` high over the pixels from `x0` to `x1` that it crosses. */
function addInRow(areas: Float64Array, at: number, rise: number, x0: number, x1: number): void {
  const first = Math.floor(x0);
  const last = Math.floor(x1);
  const add = (x: number, area: number) => {
    areas[at + x] = (areas[at + x] ?? 0) + area;
  };
  if (first === last) {
    const right = rise * (1 - ((x0 + x1) / 2 - first));
    add(first, right);
    add(first + 1, rise - right);
    return;
  }
  // The area right of the edge, up to a pixel's right side, for each pixel it crosses.
  const perPixel = rise / (x1 - x0);
  let before = 0;
  for (let x = first; x <= last; x += 1) {
    const [from, to] = [Math.max(x0, x), Math.min(x1, x + 1)];
    const reached = (from - x0) * perPixel;
    const here = (to - from) * perPixel;
    const covered = reached + here * (x + 1 - (from + to) / 2);
    add(x, covered - before);
    before = covered;
  }
  add(last + 1, rise - before);
}

/** The edges of an outline in pixels: `scale` pixels a unit, y turned downwards, curves cut into chords. */
export function edgesOf(outline: readonly SvgPathCommand[], scale: number): (readonly [Point, Point])[] {
  const edges: (readonly [Point, Point])[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  const lineTo = (to: Point) => {
    edges.push([at, to]);
    at = to;
  };
  for (const { type, values } of outline) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = values.map((value, axis) => value * (axis % 2 ? -scale : scale));
    if (type === 'M') {
      at = [x1, y1];
      start = at;
    } else if (type === 'L') lineTo([x1, y1]);
    else if (type === 'Q') for (const point of chords(at, [x1, y1], [x2, y2])) lineTo(point);
    else lineTo(start);
  }
  return edges;
}

/** A quadratic curve as chords that stray from it by less than an eighth of a pixel. */
function chords([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point): Point[] {
  const bend = Math.abs(x0 - 2 * x1 + x2) + Math.abs(y0 - 2 * y1 + y2);
  const count = Math.max(1, Math.ceil(Math.sqrt(2 * bend)));
  return Array.from({ length: count }, (_, index) => {
    const t = (index + 1) / count;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2];
  });
}
