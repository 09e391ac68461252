import { describe, expect, it } from 'vitest';
import { type MatchNeed, matchNeeds } from '../../../src/find/match/index.ts';
import type { AnyEntry } from '../../../src/model/index.ts';
import { needEntry, siteOf, stationEntry } from './city.ts';

function only(...entries: AnyEntry[]): MatchNeed {
  const [need] = matchNeeds(siteOf(...entries));
  if (!need) throw new Error('no need');
  return need;
}

describe('what matching knows of a need', () => {
  it('is what its page says, with the labels of its words', () => {
    expect(only(needEntry(), stationEntry())).toMatchObject({
      id: 'read-paper',
      title: '河街社区陪读报',
      url: '/needs/read-paper/',
      field: { id: 'elderly', label: '为老服务' },
      care: 'others',
      target: { id: 'lonely', label: '空巢老人' },
      required: [{ id: 'chat', label: '聊天读报' }],
      days: [{ weekday: 6 }],
      slots: [{ id: 'morning', label: '上午', to: '12:00' }],
      location: { lng: 106.1, lat: 30.1, about: false },
    });
  });

  it('is plain JSON, and holds nothing of who verified, reviewed or wrote it', () => {
    const need = only(needEntry({ verifiedBy: '河街社区居委会', editor: '林以宁' }), stationEntry());
    expect(JSON.parse(JSON.stringify(need))).toEqual(need);
    expect(JSON.stringify(need)).not.toMatch(/居委会|林以宁|无特别风险/);
  });

  it('leaves out needs that were taken down', () => {
    const withdrawn = { at: '2026-03-03 09:00', reason: '需求方撤回' };
    expect(matchNeeds(siteOf(needEntry({ withdrawn })))).toEqual([]);
  });

  it('lies in its community, town and unit, and in the division around a zone', () => {
    const zone = needEntry({ area: 'yungang', town: '990102102', community: undefined });
    expect(only(zone).places.map(({ id, label }) => `${id} ${label}`)).toEqual([
      '990102102 云港镇',
      'yungang 云港园区',
      'qingshi 青石区',
      '990102 青石区',
    ]);
    expect(only(needEntry()).places.map(({ level }) => level)).toEqual(['community', 'town', 'unit', 'unit']);
  });

  it('is about where the stations of its community are when its own has no position', () => {
    const here = stationEntry({ location: undefined });
    const around = [
      stationEntry({ location: { lng: 106.2, lat: 30.2 } }, 'a'),
      stationEntry({ location: { lng: 106.4, lat: 30.4 } }, 'b'),
    ];
    const { location } = only(needEntry(), here, ...around);
    expect(location?.about).toBe(true);
    expect(location?.lng).toBeCloseTo(106.3);
    expect(location?.lat).toBeCloseTo(30.3);
  });

  it('is about where the stations of its town are when its community has none', () => {
    const inTown = stationEntry(
      { community: '990102001002', location: { lng: 106.5, lat: 30.5 } },
      'qiao-tou',
    );
    expect(only(needEntry(), stationEntry({ location: undefined }), inTown).location).toEqual({
      lng: 106.5,
      lat: 30.5,
      about: true,
    });
  });

  it('is nowhere where no station around has a position', () => {
    expect(only(needEntry(), stationEntry({ location: undefined }))).not.toHaveProperty('location');
  });

  it('takes a whole branch of skills for any of its parts', () => {
    const need = only(needEntry({ skills: { required: ['care'] } }));
    expect(need.required).toEqual([{ id: 'care', label: '照料陪伴', parts: ['chat'] }]);
  });
});

describe('the days of a need', () => {
  const daysOf = (schedule: Record<string, unknown>) =>
    only(needEntry({ schedule: { slots: ['morning'], ...schedule } })).days;

  it('are its dates with their weekdays', () => {
    expect(daysOf({ type: 'dates', dates: ['2026-03-07', '2026-03-09'] })).toEqual([
      { weekday: 6, date: '2026-03-07' },
      { weekday: 1, date: '2026-03-09' },
    ]);
  });

  it('end on the last date of the weekday within the span', () => {
    expect(daysOf({ type: 'weekly', weekdays: [6, 2], until: '2026-03-31' })).toEqual([
      { weekday: 6, until: '2026-03-28' },
      { weekday: 2, until: '2026-03-31' },
    ]);
  });

  it('leave out a weekday that the span never reaches', () => {
    expect(daysOf({ type: 'weekly', weekdays: [6, 1], from: '2026-03-09', until: '2026-03-11' })).toEqual([
      { weekday: 1, until: '2026-03-09' },
    ]);
  });
});
