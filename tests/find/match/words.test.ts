import { describe, expect, it } from 'vitest';
import { type MatchNeed, type MatchProfile, match, matchText } from '../../../src/find/match/index.ts';
import type { BeijingDay, BeijingMinute } from '../../../src/model/time.ts';
import { NOW, needWith, skill } from './fixture.ts';

const said = (need: Partial<MatchNeed>, profile: MatchProfile): string =>
  match([needWith(need)], profile, NOW)
    .map(matchText)
    .join();
const saturdays = { free: [{ weekday: 6, slots: ['morning', 'afternoon'] }] };
const date = (text: string) => ({ weekday: 6, date: text as BeijingDay });

describe('a match in a sentence', () => {
  it('says when, with what skill, how far and how many more', () => {
    const near = { location: { lng: 105.0123, lat: 29, about: false } };
    expect(
      said(
        { ...near, required: [skill('tutor', '辅导功课')] },
        { ...saturdays, skills: ['tutor'], from: { lng: 105, lat: 29 } },
      ),
    ).toBe('周六上午有空，会辅导功课，距您约 1.2 公里，还差 3 人');
  });

  it('names the field, or only the care, that the volunteer wants', () => {
    expect(said({}, { fields: ['elderly'] })).toBe('是您想做的为老服务，还差 3 人');
    expect(said({}, { cares: ['others'], targets: ['empty-nest'] })).toBe(
      '属于您在意的关爱他人，为空巢老人服务，还差 3 人',
    );
  });

  it('names dates, and counts them when there are many', () => {
    expect(said({ days: [date('2026-03-14')] }, saturdays)).toBe('3月14日（周六）上午有空，还差 3 人');
    const many = ['2026-03-14', '2026-03-21', '2026-03-28', '2026-04-04'].map(date);
    expect(said({ days: many }, saturdays)).toBe('3月14日（周六）上午等 4 个时段有空，还差 3 人');
  });

  it('says a day once for its slots', () => {
    const slots = [
      { id: 'morning', label: '上午', to: '12:00' },
      { id: 'afternoon', label: '下午', to: '17:30' },
    ];
    expect(said({ slots }, saturdays)).toBe('周六上午、下午有空，还差 3 人');
  });

  it('says what is demanded and was not told', () => {
    const need = {
      required: [skill('haircut', '理发')],
      language: skill('dialect', '云河话'),
      licence: skill('nurse', '护士执业资格'),
    };
    expect(said(need, {})).toBe('还差 3 人，要会理发、云河话，要有护士执业资格');
    expect(said({ minAge: 50, maxAge: 55 }, { ageBand: '45-59' })).toBe(
      '还差 3 人，须满 50 周岁，不超过 55 周岁',
    );
  });

  it('says when nobody has joined, when a group fits and when it closes', () => {
    expect(said({ joined: 0 }, { groupSize: 3 })).toBe('还差 4 人，还没有人报名，你们 3 人都能去');
    expect(said({ closesAt: '2026-03-08 18:00' as BeijingMinute }, {})).toBe('还差 3 人，明天截止');
    expect(said({ closesAt: '2026-03-10 18:00' as BeijingMinute }, {})).toBe('还差 3 人，3 天后截止');
  });

  it('never passes off a guess for a distance', () => {
    const about = { location: { lng: 105, lat: 29, about: true } };
    expect(said(about, { from: { lng: 105, lat: 29 } })).toBe('距您不到 50 米（按附近站点估计），还差 3 人');
    expect(said({}, { place: '990101001999' })).toBe('在您所在的河街街道，还差 3 人');
    expect(said({}, { place: 'bailu' })).toBe('在青石区，还差 3 人');
  });

  it('owns up to being further than the volunteer wished', () => {
    expect(said({}, { from: { lng: 105.1, lat: 29 }, maxKm: 5 })).toBe(
      '距您约 9.7 公里，超出您说的 5 公里，还差 3 人',
    );
  });
});

describe('a need that does not fit', () => {
  it('says the one thing missing first, and then what speaks for it', () => {
    expect(said({ required: [skill('haircut', '理发')] }, { ...saturdays, skills: [] })).toBe(
      '只差一样：要会理发。周六上午有空，还差 3 人',
    );
    expect(said({ licence: skill('nurse', '护士执业资格') }, { licences: [] })).toBe(
      '只差一样：要有护士执业资格。还差 3 人',
    );
    expect(said({}, { ...saturdays, groupSize: 5 })).toBe(
      '只差一样：只剩 3 个名额，你们有 5 人。周六上午有空',
    );
  });

  it('says when it would have to be', () => {
    const free = { free: [{ weekday: 1, slots: ['evening'] }] };
    expect(said({}, free)).toBe('只差一样：要在周六上午有空。还差 3 人');
    const workdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday }));
    expect(said({ days: workdays }, free)).toBe('只差一样：要在工作日上午有空。还差 3 人');
    const many = ['2026-03-14', '2026-03-21', '2026-03-28', '2026-04-04'].map(date);
    expect(said({ days: many }, free)).toBe('只差一样：要在3月14日（周六）等 4 天的上午有空。还差 3 人');
  });

  it('says nothing but why, where nothing can be mended', () => {
    expect(said({ status: 'withdrawn' }, saturdays)).toBe('已撤回');
    expect(said({ closesAt: '2026-03-07 08:00' as BeijingMinute }, { age: 12 })).toBe('已过截止时间');
    expect(said({ maxAge: 60 }, { age: 70 })).toBe('年龄不超过 60 周岁');
    expect(said({ status: 'full', joined: 4 }, {})).toBe('人数已满');
    expect(said({}, { refusedFields: ['elderly'] })).toBe('是您不做的为老服务');
    expect(said({ language: skill('dialect', '云河话') }, { languages: [], age: 12 })).toBe(
      '须满 18 周岁，要会云河话',
    );
  });
});
