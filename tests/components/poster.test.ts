import { describe, expect, it } from 'vitest';
import { posterOf } from '../../src/components/sharing/poster.ts';
import type { AnyEntry, BeijingMinute } from '../../src/model/index.ts';
import { defaultCity as site } from '../publish/support/cities.ts';

const now = '2026-11-23 09:00' as BeijingMinute;
const posterFor = (entry: AnyEntry | undefined, at = now) => entry && posterOf(entry, site, at);
const need = site.all('needs').find(({ data }) => data.status === 'open' && data.closesAt > now);
const station = site.all('stations').find(({ data }) => data.phone !== undefined);

describe('a poster', () => {
  it('says the risks, the place and whom to ask about a need', () => {
    const poster = posterFor(need);
    expect(poster?.warning).toBe(need?.data.risks);
    expect(poster?.rows.map(([label]) => label)).toEqual(expect.arrayContaining(['时间', '地点', '人数']));
    expect(poster?.contact?.phone).toMatch(/^\d[\d-]+\d$/);
  });

  it('says that a need is closed once its closing time has passed', () => {
    expect(posterFor(need)?.kind).not.toContain('已截止');
    expect(posterFor(need, '2030-01-01 09:00' as BeijingMinute)?.kind).toContain('已截止');
  });

  it('names the same days once when a station closes at noon', () => {
    const hours = [
      { days: [1, 2, 3], open: '09:00', close: '12:00' },
      { days: [1, 2, 3], open: '14:00', close: '18:00' },
      { days: [7], open: '14:00', close: '18:00' },
    ];
    const poster = posterFor(station && ({ ...station, data: { ...station.data, hours } } as AnyEntry));
    expect(poster?.rows).toContainEqual([
      '开放时间',
      '周一至周三 09:00–12:00、14:00–18:00；周日 14:00–18:00',
    ]);
  });

  it('gives the city’s own office where a station has no telephone', () => {
    const poster = posterFor(
      station && ({ ...station, data: { ...station.data, phone: undefined } } as AnyEntry),
    );
    expect(poster?.contact?.phone).toBe(site.settings.site.contact.phone);
  });

  it('is not made of a story', () => {
    expect(posterFor(site.all('stories')[0])).toBeUndefined();
  });
});
