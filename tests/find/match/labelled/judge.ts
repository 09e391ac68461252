import type { MatchProfile } from '../../../../src/find/match/profile.ts';
import { distanceBetween } from '../../../../src/find/nearest/index.ts';
import { careOf } from './city.ts';
import { exceptions } from './exceptions.ts';
import { type LabelledNeed, NOW } from './needs.ts';
import type { LabelledVolunteer } from './volunteers.ts';

/** The grading guide of README.md, step by step. It knows nothing of how matching scores. */

export type Grade = 0 | 1 | 2 | 3;

export interface Judgement {
  grade: Grade;
  /** The coordinator's reasoning. */
  why: string;
}

/** What a coordinator says of one need for one volunteer. */
export function judge({ id, profile }: LabelledVolunteer, need: LabelledNeed): Judgement {
  const byHand = exceptions.find(
    ({ volunteer, kinds }) =>
      volunteer === id && kinds.some((kind) => kind === need.kind || kind === need.id),
  );
  const cannot = impossible(profile, need);
  if (cannot) return { grade: 0, why: cannot };
  const reach = reachOf(profile, need);
  if (reach === 'too far') return { grade: 0, why: '太远' };
  if (byHand) return { grade: byHand.grade, why: `人工：${byHand.why}` };
  const want = wantOf(profile, need);
  const gift = giftOf(profile, need);
  const most = ceiling(profile, need);
  return {
    grade: Math.min(table[want][gift][reach], most.grade) as Grade,
    why: [wantWords[want], giftWords[gift], reachWords[reach], most.why].filter(Boolean).join('，'),
  };
}

type Want = 'wanted' | 'akin' | 'open' | 'other';
type Gift = 'gift' | 'help' | 'hands';
type Reach = 'near' | 'reachable' | 'far' | 'too far';

type Row = Record<Exclude<Reach, 'too far'>, Grade>;
const row = (near: Grade, reachable: Grade, far: Grade): Row => ({ near, reachable, far });

const table: Record<Want, Record<Gift, Row>> = {
  wanted: { gift: row(3, 3, 2), help: row(3, 3, 2), hands: row(3, 2, 1) },
  akin: { gift: row(2, 2, 1), help: row(2, 2, 1), hands: row(2, 1, 0) },
  open: { gift: row(3, 2, 1), help: row(3, 2, 1), hands: row(2, 1, 0) },
  other: { gift: row(2, 1, 0), help: row(1, 1, 0), hands: row(1, 0, 0) },
};

const wantWords: Record<Want, string> = {
  wanted: '正是想做的',
  akin: '和想做的相近',
  open: '没说想做什么',
  other: '想做的是别的',
};
const giftWords: Record<Gift, string> = { gift: '有它要的本领', help: '会的用得上', hands: '出人就行' };
const reachWords: Record<keyof Row, string> = {
  near: '就在附近',
  reachable: '去得了',
  far: '远了些',
};

/** Why they cannot do it, if they cannot. */
function impossible(profile: MatchProfile, need: LabelledNeed): string | undefined {
  const { skills, licences, languages, refusedFields, free, age, ageBand, groupSize = 1 } = profile;
  const [youngest, oldest] = ageSpan(age, ageBand);
  if (need.status === 'done' || need.status === 'withdrawn' || need.closesAt <= NOW) return '已经不收人了';
  if (need.status === 'full' || need.headcount - need.joined < groupSize) return '没有这么多空位';
  if (oldest < need.minAge) return '年龄不够';
  if (youngest > (need.maxAge ?? 200)) return '超过年龄';
  if (skills && need.required.some(({ id }) => !skills.includes(id))) return '不会它要的本领';
  if (licences && need.licence && !licences.includes(need.licence.id)) return '没有它要的证书';
  if (languages && need.language && !languages.includes(need.language.id)) return '语言不通';
  if (refusedFields?.includes(need.field.id)) return '说了不做';
  const ahead = need.days.filter(({ date, until }) => (date ?? until ?? '9999') >= NOW.slice(0, 10));
  if (ahead.length === 0) return '日子过了';
  const common = ahead.some(({ weekday }) =>
    free?.some((day) => day.weekday === weekday && need.slots.some(({ id }) => day.slots.includes(id))),
  );
  return free && !common ? '时间凑不上' : undefined;
}

const bands: Record<string, [number, number]> = {
  'under-14': [0, 13],
  '18-44': [18, 44],
  '45-59': [45, 59],
  '60-69': [60, 69],
};

function ageSpan(age: number | undefined, band: string | undefined): [number, number] {
  if (age !== undefined) return [age, age];
  return bands[band ?? ''] ?? [0, 200];
}

/** What is not known keeps the grade down. */
function ceiling(
  { skills, licences, age, ageBand }: MatchProfile,
  need: LabelledNeed,
): { grade: Grade; why: string } {
  const unsaid = (!skills && need.required.length > 0) || (!licences && need.licence !== undefined);
  if (unsaid) return { grade: 1, why: '要先问一句会不会' };
  const [youngest, oldest] = ageSpan(age, ageBand);
  const told = age !== undefined || ageBand !== undefined;
  if (told && (youngest < need.minAge || oldest > (need.maxAge ?? 200)))
    return { grade: 2, why: '年龄要先问清' };
  return { grade: 3, why: '' };
}

function wantOf({ fields, cares, targets }: MatchProfile, need: LabelledNeed): Want {
  const named = targets?.includes(need.target.id) || cares?.includes(need.care);
  if (!fields) return named ? 'wanted' : targets || cares ? 'other' : 'open';
  if (fields.includes(need.field.id)) return 'wanted';
  return named || fields.some((field) => careOf(field) === need.care) ? 'akin' : 'other';
}

function giftOf({ skills = [], licences = [] }: MatchProfile, need: LabelledNeed): Gift {
  if (need.required.some(({ id }) => skills.includes(id)) || licences.includes(need.licence?.id ?? ''))
    return 'gift';
  return need.helpful.some(({ id }) => skills.includes(id)) ? 'help' : 'hands';
}

const NEAR_KM = 3;
const REACHABLE_KM = 10;
const A_LITTLE_BEYOND = 1.3;

function reachOf({ from, place, maxKm = Number.POSITIVE_INFINITY }: MatchProfile, need: LabelledNeed): Reach {
  if (from && need.location) {
    const km = distanceBetween(from, need.location) / 1000;
    if (km > maxKm * A_LITTLE_BEYOND) return 'too far';
    if (km > maxKm) return 'far';
    return km <= NEAR_KM ? 'near' : km <= REACHABLE_KM ? 'reachable' : 'far';
  }
  if (place === undefined) return 'reachable';
  const [, town, unit, code] = need.places.map(({ id }) => id);
  if (town !== undefined && place.startsWith(town)) return 'near';
  return place === unit || (code !== undefined && place.startsWith(code)) ? 'reachable' : 'far';
}
