import type { Entry } from '../model/index.ts';

/** A theme's share of the year's circle, in months from the year's start: 0 to 12. */
export interface Segment {
  theme: Entry<'themes'>;
  from: number;
  to: number;
}

/** Lays a year's themes round the circle: a theme of two months spans both, two in one month share it. */
export function ringSegments(themes: readonly Entry<'themes'>[]): Segment[] {
  return themes.map((theme) => {
    const spans = theme.data.months.map((month) => {
      const sharing = themes.filter((other) => other.data.months.includes(month));
      const at = sharing.indexOf(theme);
      return [month - 1 + at / sharing.length, month - 1 + (at + 1) / sharing.length] as const;
    });
    return {
      theme,
      from: Math.min(...spans.map(([from]) => from)),
      to: Math.max(...spans.map(([, to]) => to)),
    };
  });
}

/** A point on the ring: `month` 0 is the top, clockwise; rounded to keep pages small. */
export function ringPoint(month: number, radius: number): [x: number, y: number] {
  const angle = (month / 12) * 2 * Math.PI - Math.PI / 2;
  const round = (value: number) => Math.round(value * 100) / 100;
  return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))];
}

/** SVG path of a segment between two radii, with a small gap at either end. */
export function segmentPath(
  { from, to }: Pick<Segment, 'from' | 'to'>,
  inner: number,
  outer: number,
): string {
  const gap = 0.035;
  const [start, end] = [from + gap, to - gap];
  const large = end - start > 6 ? 1 : 0;
  const at = (month: number, radius: number) => ringPoint(month, radius).join(' ');
  return [
    `M${at(start, outer)}`,
    `A${outer} ${outer} 0 ${large} 1 ${at(end, outer)}`,
    `L${at(end, inner)}`,
    `A${inner} ${inner} 0 ${large} 0 ${at(start, inner)}Z`,
  ].join('');
}
