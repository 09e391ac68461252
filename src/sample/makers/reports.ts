import { addDays, type BeijingDay, type BeijingMinute } from '../../model/time.ts';
import { dayOn, daysFrom, minuteOf, two } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import type { Random } from '../random.ts';
import { fill } from '../sentences.ts';
import { deeds } from '../words/deeds.ts';
import { highlights, reportBody } from '../words/reports.ts';
import type { Workshop } from '../workshop.ts';
import type { Organizations } from './organizations.ts';

/** The day of the next month up to which a report is on time. */
export const dueDay = 5;

// Of a hundred reports, so many are handed in on time and so many late; the others are missing.
const PUNCTUALITY = { onTime: 90, late: 8, missing: 2 };
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Who reports: a unit through its detachment, or the leading department. */
interface Reporter {
  id: string;
  name: string;
  source: string;
  /** How much goes on there in an ordinary month. */
  size: number;
}

/** A report of every unit, and of the leading department, for every month that is over: some late, some missing. */
export function makeReports(shop: Workshop, organizations: Organizations): Draft<'reports'>[] {
  const random = shop.random.stream('reports');
  const { lead, detachmentOf } = organizations;
  const title = lead.fields.title;
  const reporters: Reporter[] = [
    ...shop.ground.units.map(({ id, name }) => ({
      id,
      name,
      source: detachmentOf(id).fields.title,
      size: random.between(3, 12),
    })),
    { id: lead.slug, name: title, source: title, size: random.between(3, 12) },
  ];
  return shop.years.flatMap((year) =>
    MONTHS.flatMap((month) =>
      reporters.flatMap((reporter) => {
        const submitted = submittedOn(random, year, month);
        if (submitted === undefined || submitted > shop.span.to) return [];
        return [reportOf(shop, random, reporter, year, month, submitted)];
      }),
    ),
  );
}

function reportOf(
  shop: Workshop,
  random: Random,
  { id, name, source, size }: Reporter,
  year: number,
  month: number,
  submitted: BeijingDay,
): Draft<'reports'> {
  const figures = figuresOf(random, size * busy(month));
  const done = random.some(deeds, 3).map(({ noun }) => noun);
  const slots = { month, deeds: done.join('、'), ...figures };
  const told = random.some(highlights, random.between(1, 4));
  return {
    collection: 'reports',
    slug: `${id}-${year}-${two(month)}`,
    fields: {
      ...shop.newsroom.publish(random, {
        title: `${name}${year}年${month}月志愿服务月报`,
        summary: `${month}月开展活动${figures.activities}场，参与${figures.participants}人次`,
        publishedAt: `${submitted} 17:${two(random.between(0, 59))}` as BeijingMinute,
        source,
        unit: id,
        lasting: true,
      }),
      unit: id,
      year,
      month,
      submittedAt: minuteOf(random, submitted, 9, 16),
      figures,
      highlights: told.map((template) => fill(random, template, { noun: done, n: random.between(2, 40) })),
    },
    body: random
      .some(reportBody, 2)
      .map((template) => fill(random, template, slots))
      .join('\n\n'),
  };
}

function submittedOn(random: Random, year: number, month: number): BeijingDay | undefined {
  const next = month === 12 ? dayOn(year + 1, 1, 1) : dayOn(year, month + 1, 1);
  const punctuality = random.weighted(PUNCTUALITY);
  if (punctuality === 'missing') return undefined;
  return punctuality === 'late'
    ? daysFrom(random, addDays(next, dueDay), 0, 18)
    : daysFrom(random, next, 0, dueDay - 1);
}

/** How busy a month is: spring and the year's end more than the height of summer. */
const busy = (month: number): number => ({ 3: 1.6, 7: 0.8, 8: 0.8, 10: 1.3, 12: 1.4 })[month] ?? 1;

/** Figures that can be: no more hours than people have, no more needs met than collected. */
function figuresOf(random: Random, size: number) {
  const activities = Math.ceil(size * random.between(3, 9));
  const participants = activities * random.between(12, 40);
  const needsCollected = Math.ceil(size * random.between(2, 8));
  return {
    projects: Math.ceil(size * random.between(1, 3)),
    activities,
    participants,
    newVolunteers: Math.ceil(size * random.between(4, 30)),
    hours: participants * random.between(2, 4),
    needsCollected,
    needsMet: Math.floor(needsCollected * (0.5 + random.next() / 2)),
    stationsBuilt: random.between(0, 3),
  };
}
