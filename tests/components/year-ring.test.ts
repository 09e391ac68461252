import { describe, expect, it } from 'vitest';
import { ringSegments, segmentPath } from '../../src/components/year-ring.ts';
import type { Entry } from '../../src/model/index.ts';

const theme = (slug: string, ...months: number[]) =>
  ({ slug, data: { months } }) as unknown as Entry<'themes'>;
const spans = (...themes: Entry<'themes'>[]) =>
  ringSegments(themes).map(({ theme, from, to }) => [theme.slug, from, to]);

describe('the year ring', () => {
  it('gives a theme of two months both', () => {
    expect(spans(theme('spring', 1, 2), theme('tree', 3))).toEqual([
      ['spring', 0, 2],
      ['tree', 2, 3],
    ]);
  });

  it('lets two themes of one month share it', () => {
    expect(spans(theme('travel', 5), theme('care', 5))).toEqual([
      ['travel', 4, 4.5],
      ['care', 4.5, 5],
    ]);
  });

  it('draws a closed path between two radii', () => {
    expect(segmentPath({ from: 0, to: 1 }, 90, 160)).toMatch(/^M[-\d. ]+A160 160 0 0 1 .+A90 90 0 0 0 .+Z$/);
  });
});
