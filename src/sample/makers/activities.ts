import { addDays, monthOf, weekdayOf, yearOf } from '../../model/time.ts';
import { dayIn, daysFrom, earlier, minuteOf, two } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import { createNames } from '../names.ts';
import { fill } from '../sentences.ts';
import { activityBody, activityResults, activitySummaries, activityTitles } from '../words/activities.ts';
import { deeds } from '../words/deeds.ts';
import { seasonOf, weekdays } from '../words/seasons.ts';
import type { Workshop } from '../workshop.ts';
import { deedSlots } from './deed-slots.ts';
import type { Organizations } from './organizations.ts';
import type { Themes } from './themes.ts';

// How far ahead activities are announced.
const AHEAD_DAYS = 40;

/** Activities that are over and activities to come; some answer a need of their unit. */
export function makeActivities(
  shop: Workshop,
  count: number,
  themes: Themes,
  organizations: Organizations,
  needs: readonly Draft<'needs'>[],
): Draft<'activities'>[] {
  const random = shop.random.stream('activities');
  const names = createNames();
  const needsOf = Map.groupBy(needs, ({ fields }) => fields.area);
  return Array.from({ length: count }, () => {
    const place = random.pick(shop.ground.places);
    const deed = random.pick(deeds);
    const day = dayIn(random, { from: shop.span.from, to: addDays(shop.span.to, AHEAD_DAYS) });
    const over = day <= shop.span.to;
    const slots = {
      ...deedSlots(random, deed, place),
      month: monthOf(day),
      season: seasonOf(monthOf(day)),
      weekday: weekdays[weekdayOf(day) - 1] ?? '',
      few: random.between(2, 9),
      n: random.between(12, 200),
    };
    const title = names.title(() => fill(random, random.pick(activityTitles), slots));
    const starts = random.between(8, 18);
    const theme = random.chance(0.6) ? themes.of(yearOf(day), monthOf(day)) : undefined;
    const answered = needsOf.get(place.unit.id) ?? [];
    const need = random.chance(0.2) && answered.length > 0 ? random.pick(answered).slug : undefined;
    const fields = {
      ...shop.newsroom.publish(random, {
        title,
        summary: fill(random, random.pick(activitySummaries), slots),
        publishedAt: minuteOf(random, earlier(daysFrom(random, day, -20, -4), shop.span.to)),
        source: organizations.detachmentOf(place.unit.id).fields.title,
        unit: place.unit.id,
        pictured: 0.4,
      }),
      theme,
      start: `${day} ${two(starts)}:${random.pick(['00', '30'])}`,
      end: `${day} ${two(starts + random.between(2, 4))}:00`,
      place: `${place.town?.name ?? ''}${place.name}${slots.spot}`,
      area: place.unit.id,
      organizer: random.pick(organizations.servingIn(place.unit.id)).slug,
      need,
      insured: deed.insured,
    };
    const lines = [...random.some(activityBody, 4), ...(over ? random.some(activityResults, 1) : [])];
    const body = lines.map((template) => fill(random, template, slots)).join('\n\n');
    return { collection: 'activities', slug: names.slug(title), fields, body };
  });
}
