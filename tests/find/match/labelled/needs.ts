import type { MatchNeed, ServiceDay } from '../../../../src/find/match/need.ts';
import { addDays, type BeijingDay, type BeijingMinute, weekdayOf } from '../../../../src/model/time.ts';
import { fieldOf, named, neighbourhoods, slots } from './city.ts';
import { type Kind, kinds } from './kinds.ts';
import { type Random, randomFrom } from './random.ts';

/** The moment at which the set is judged: a Saturday morning. */
export const NOW = '2026-03-07 09:00' as BeijingMinute;
const TODAY = '2026-03-07' as BeijingDay;

/** A need with what the baselines read and matching does not. */
export interface LabelledNeed extends MatchNeed {
  kind: string;
  summary: string;
  publishedAt: BeijingMinute;
}

const COUNT = 300;
const SEED = 20150305;

/** 300 needs: every kind in turn, each at a place and time of its own. */
export const needs: readonly LabelledNeed[] = (() => {
  const random = randomFrom(SEED);
  return Array.from({ length: COUNT }, (_, index) => needOf(index, random));
})();

function needOf(index: number, random: Random): LabelledNeed {
  const kind = kinds[index % kinds.length] as Kind;
  // The middle of the city asks for most, as it does everywhere.
  const here = random.pick(neighbourhoods.slice(0, random.chance(0.55) ? 10 : neighbourhoods.length));
  const headcount = random.between(...kind.people);
  const state = stateOf(headcount, random);
  const [minAge, maxAge] = kind.ages ?? [18];
  return {
    id: `${kind.name}-${Math.floor(index / kinds.length) + 1}`,
    kind: kind.name,
    title: kind.title.replace('@', here.label),
    summary: kind.summary,
    url: `/needs/${kind.name}/`,
    ...fieldOf(kind.field),
    target: named(kind.target),
    places: here.places,
    ...locationAt(here.at, random),
    ...timesOf(kind, random),
    headcount,
    required: (kind.required ?? []).map(named),
    helpful: (kind.helpful ?? []).map(named),
    minAge,
    ...(maxAge === undefined ? {} : { maxAge }),
    ...(kind.licence ? { licence: named(kind.licence) } : {}),
    ...(kind.language ? { language: named(kind.language) } : {}),
    ...state,
    publishedAt:
      `${addDays(TODAY, -random.between(1, 60))} ${random.pick(['09:00', '11:30', '16:20'])}` as BeijingMinute,
  };
}

/** Four in five are open with places left; the others are what a board also holds. */
function stateOf(headcount: number, random: Random): Pick<MatchNeed, 'status' | 'joined' | 'closesAt'> {
  const closesAt = (days: number) => `${addDays(TODAY, days)} 18:00` as BeijingMinute;
  const some = random.chance(0.35) ? 0 : random.between(0, headcount - 1);
  const soon = closesAt(random.between(0, 40));
  const fate = random.between(1, 100);
  if (fate <= 6) return { status: 'full', joined: headcount, closesAt: soon };
  if (fate <= 11) return { status: 'open', joined: some, closesAt: closesAt(-random.between(1, 20)) };
  if (fate <= 15) return { status: 'done', joined: headcount, closesAt: closesAt(-random.between(1, 30)) };
  if (fate <= 18) return { status: 'withdrawn', joined: some, closesAt: soon };
  return { status: random.chance(0.8) ? 'open' : 'matching', joined: some, closesAt: soon };
}

/** Some are known only by their neighbourhood, a few have no position at all. */
function locationAt({ lng, lat }: { lng: number; lat: number }, random: Random): Pick<MatchNeed, 'location'> {
  const fate = random.between(1, 100);
  if (fate <= 6) return {};
  const off = () => random.between(-40, 40) / 10_000;
  return { location: { lng: lng + off(), lat: lat + off(), about: fate <= 12 } };
}

function timesOf({ when }: Kind, random: Random): Pick<MatchNeed, 'days' | 'slots'> {
  const [weekdays = '', letters = ''] = when.split(':');
  const chosen = random.some([...letters], random.chance(0.3) ? 2 : 1) as (keyof typeof slots)[];
  const days = random.chance(0.55) ? weekly(weekdays, random) : dates(weekdays, random);
  return { days, slots: chosen.map((letter) => slots[letter]) };
}

function weekly(weekdays: string, random: Random): ServiceDay[] {
  const until = random.chance(0.5) ? addDays(TODAY, random.between(20, 90)) : undefined;
  return random
    .some([...weekdays], random.between(1, 3))
    .map((weekday) => ({ weekday: Number(weekday), ...(until ? { until } : {}) }));
}

function dates(weekdays: string, random: Random): ServiceDay[] {
  const past = random.chance(0.05);
  const days = Array.from({ length: 28 }, (_, away) => addDays(TODAY, past ? -1 - away : 1 + away));
  const fitting = days.filter((day) => weekdays.includes(String(weekdayOf(day))));
  return random.some(fitting, random.between(1, 3)).map((date) => ({ weekday: weekdayOf(date), date }));
}
