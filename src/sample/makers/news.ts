import { type NewsColumn, newsColumns } from '../../model/news.ts';
import { addDays, type BeijingDay, monthOf, yearOf } from '../../model/time.ts';
import { dayIn, dayOn, minuteOf } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import type { Ground, Place } from '../ground.ts';
import { createNames } from '../names.ts';
import type { Random } from '../random.ts';
import { fill, type Slots } from '../sentences.ts';
import { deeds } from '../words/deeds.ts';
import { courses, news } from '../words/news.ts';
import { seasonOf } from '../words/seasons.ts';
import type { Workshop } from '../workshop.ts';
import { deedSlots } from './deed-slots.ts';
import type { Organizations } from './organizations.ts';
import type { Themes } from './themes.ts';

const NUMERALS = '一二三四五六';
const columns = Object.keys(newsColumns) as NewsColumn[];

/** News of every column: the first ones go to one column each, so that none is empty; of the rest half are headlines. */
export function makeNews(
  shop: Workshop,
  count: number,
  themes: Themes,
  organizations: Organizations,
): Draft<'news'>[] {
  const random = shop.random.stream('news');
  const names = createNames();
  return Array.from({ length: count }, (_, index) => {
    const column = columns[index] ?? (random.chance(0.5) ? 'headlines' : random.pick(columns));
    const { titles, summaries, openings, lines } = news[column];
    const day = dayIn(random, shop.span);
    const place = random.pick(shop.ground.places);
    const unit = random.chance(0.85) ? place.unit : undefined;
    const speaker = unit ? organizations.detachmentOf(unit.id) : organizations.headquarters;
    const slots = slotsOf(random, place, shop.ground, day, unit?.name ?? '市总队');
    const title = names.title(() => fill(random, random.pick(titles), slots));
    const theme =
      column === 'headlines' && random.chance(0.5) ? themes.of(yearOf(day), monthOf(day)) : undefined;
    const fields = {
      ...shop.newsroom.publish(random, {
        title,
        summary: fill(random, random.pick(summaries), slots),
        publishedAt: minuteOf(random, day),
        source: speaker.fields.title,
        unit: unit?.id,
        pictured: column === 'headlines' ? 0.4 : 0,
      }),
      column,
      area: unit?.id,
      theme,
    };
    const told = random.some(lines, random.between(3, lines.length));
    const body = [random.pick(openings), ...told]
      .map((template, at) => fill(random, template, { ...slots, no: NUMERALS.charAt(at - 1) }))
      .join('\n\n');
    return { collection: 'news', slug: names.slug(title), fields, body };
  });
}

/** The words of one piece of news; `unit` is who speaks. */
function slotsOf(random: Random, place: Place, ground: Ground, day: BeijingDay, unit: string): Slots {
  const deed = random.pick(deeds);
  const month = monthOf(day);
  const past = addDays(dayOn(yearOf(day), month, 1), -1);
  return {
    ...deedSlots(random, deed, place),
    unit,
    other: random.pick(ground.placesOf(place.unit.id)).name,
    lessons: deed.lessons.map((lesson, index) => `${index + 1}. ${lesson}`).join('\n'),
    risks: deed.risks,
    short: courses,
    season: seasonOf(month),
    year: yearOf(day),
    month,
    pastYear: yearOf(past),
    pastMonth: monthOf(past),
    day: Number(day.slice(8)),
    quarter: Math.ceil(month / 3),
    issue: random.between(1, 48),
    n: random.between(10, 120),
    few: random.between(2, 9),
    some: random.between(2, 9),
    count: fill(random, deed.yields.words, { n: random.between(deed.yields.least, deed.yields.most) }),
  };
}
