import { describe, expect, it } from 'vitest';
import { distanceText, mapLinks, walkingMinutes, walkingText } from '../../../src/find/nearest/index.ts';

describe('distances in words', () => {
  it.each([
    [0, '不到 50 米'],
    [49.9, '不到 50 米'],
    [50, '约 50 米'],
    [351, '约 350 米'],
    [994, '约 990 米'],
    [995, '约 1 公里'],
    [1234, '约 1.2 公里'],
    [9949, '约 9.9 公里'],
    [9950, '约 10 公里'],
    [15_480, '约 15 公里'],
  ])('say %d metres as %s', (metres, text) => {
    expect(distanceText(metres)).toBe(text);
  });

  it('estimate a walk at 70 metres a minute over streets three tenths longer than the straight line', () => {
    expect(walkingMinutes(700)).toBe(13);
    expect(walkingText(350)).toBe('步行约 7 分钟');
  });

  it('never promise a walk of no time, nor send anyone on one of more than an hour', () => {
    expect(walkingMinutes(3)).toBe(1);
    expect(walkingText(3250)).toBe('步行约 60 分钟');
    expect(walkingText(3500)).toBeUndefined();
  });
});

describe('links to map apps', () => {
  const links = mapLinks({ name: '青石社区站', address: '青石路口', lng: 105, lat: 30 }, '云河志愿');
  const [amap, baidu, tencent] = links.map(({ url }) => new URL(url));

  it('open the three map apps people have', () => {
    expect(links.map(({ name }) => name)).toEqual(['高德地图', '百度地图', '腾讯地图']);
  });

  it('convert the position to GCJ-02, a few hundred metres off', () => {
    const [lng, lat] = (amap?.searchParams.get('position') ?? '').split(',').map(Number);
    expect(Math.abs((lng ?? 0) - 105)).toBeGreaterThan(0.001);
    expect(Math.abs((lng ?? 0) - 105)).toBeLessThan(0.01);
    expect(Math.abs((lat ?? 0) - 30)).toBeGreaterThan(0.001);
    expect(amap?.searchParams.get('coordinate')).toBe('gaode');
  });

  it('give all apps the same point, in the order each asks for', () => {
    const [lng, lat] = (amap?.searchParams.get('position') ?? '').split(',');
    expect(baidu?.searchParams.get('location')).toBe(`${lat},${lng}`);
    expect(tencent?.searchParams.get('marker')).toContain(
      `coord:${lat},${lng};title:青石社区站;addr:青石路口`,
    );
  });
});
