import { addDays, type BeijingDay, type BeijingMinute, dayOf } from '../model/time.ts';
import { daysFrom, earlier, minuteOf } from './calendar.ts';
import type { CommonFields } from './draft.ts';
import type { MediaShelf } from './media.ts';
import type { Random } from './random.ts';
import { corrections, opinions, reviewers, withdrawals } from './words/newsroom.ts';
import { givenFirst, givenSecond, surnames } from './words/people.ts';

/** What a maker knows of an entry that the newsroom publishes. */
export interface Copy {
  title: string;
  summary: string;
  publishedAt: BeijingMinute;
  /** The body that says it. */
  source: string;
  /** The unit whose editors handle it; the city's own where there is none. */
  unit?: string | undefined;
  /** How often entries of this kind have a picture, 0 to 1. */
  pictured?: number;
  /** True where readers depend on the entry: it is never taken down. */
  lasting?: boolean;
  /** True where the words stand as they were first published. */
  settled?: boolean;
}

/** Passes copy through editing and the three reviews. */
export interface Newsroom {
  publish(random: Random, copy: Copy): CommonFields;
}

export const personName = (random: Random): string =>
  random.pick([...surnames]) + random.pick([...givenFirst]) + random.pick([...givenSecond]);

/** `today` is the last day on which anything may have happened to an entry. */
export function openNewsroom(seed: Random, media: MediaShelf, today: BeijingDay): Newsroom {
  const desks = new Map<string, Desk>();
  const deskOf = (unit: string) => {
    const desk = desks.get(unit) ?? staff(seed.stream(unit));
    desks.set(unit, desk);
    return desk;
  };
  return {
    publish: (random, { title, summary, publishedAt, source, unit = 'city', pictured = 0, ...copy }) => {
      const desk = deskOf(unit);
      const day = dayOf(publishedAt);
      const later = minuteOf(random, earlier(today, daysFrom(random, day, 2, 60)));
      const changed = !copy.settled && later > publishedAt && random.chance(0.06);
      const corrected = changed && random.chance(0.4);
      const withdrawn = !copy.lasting && later > publishedAt && random.chance(0.01);
      return {
        title,
        summary,
        publishedAt,
        updatedAt: changed ? later : undefined,
        source,
        author: random.chance(0.6) ? random.pick([desk.reporter, source]) : undefined,
        editor: desk.editor,
        reviews: reviewsOf(random, desk, day),
        corrections: corrected ? [{ at: later, ...random.pick(corrections) }] : undefined,
        withdrawn: withdrawn ? { at: later, reason: random.pick(withdrawals) } : undefined,
        cover: random.chance(pictured) ? random.pick(media.pictures) : undefined,
        attachments: random.chance(0.03) ? random.some(media.attachments, random.between(1, 2)) : undefined,
        sample: true,
      };
    },
  };
}

interface Desk {
  reporter: string;
  editor: string;
  /** Who reviews, in the order of the steps. */
  reviewers: readonly string[];
}

/** Different people all: nobody reviews what they wrote, nor twice. */
function staff(random: Random): Desk {
  const people = new Set<string>();
  while (people.size < 5) people.add(personName(random));
  const [reporter = '', editor = '', ...others] = people;
  return { reporter, editor, reviewers: others };
}

function reviewsOf(random: Random, desk: Desk, published: BeijingDay): CommonFields['reviews'] {
  const before = addDays(published, -1);
  const times = [
    minuteOf(random, daysFrom(random, before, -4, -1)),
    minuteOf(random, before, 9, 11),
    minuteOf(random, before, 14, 17),
  ];
  return reviewers.map(({ step, role }, index) => ({
    step,
    name: desk.reviewers[index] ?? '',
    role,
    at: times[index] ?? '',
    opinion: random.chance(0.7) ? random.pick(opinions) : undefined,
  }));
}
