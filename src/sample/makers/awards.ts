import { storyKinds } from '../../model/story.ts';
import { addDays, type BeijingDay } from '../../model/time.ts';
import { dayOn, minuteOf } from '../calendar.ts';
import type { Draft, Fields } from '../draft.ts';
import { createNames } from '../names.ts';
import type { Random } from '../random.ts';
import { fill } from '../sentences.ts';
import { awardBodies, awardSummaries, stageTitles } from '../words/awards.ts';
import type { Workshop } from '../workshop.ts';
import type { Organizations } from './organizations.ts';
import { phoneNumber } from './phone.ts';
import { subjectName } from './story-subject.ts';

type Award = Fields<'awards'>;
type Kind = keyof typeof storyKinds;

// The prizes of a year follow one another, and the public has two weeks to object to each.
const GAP_DAYS = 20;
const NOTICE_DAYS = 14;
const CANDIDATES = 6;
const WINNERS = 3;
/** When each stage begins, in days from the first day of the public notice. */
const STAGES = { call: -60, review: -20, notice: -1, result: NOTICE_DAYS + 2 } as const;

/** Each prize of each year, at the stage it has reached by the end of the span. */
export function makeAwards(
  shop: Workshop,
  organizations: Organizations,
  stories: readonly Draft<'stories'>[],
): Draft<'awards'>[] {
  const random = shop.random.stream('awards');
  const names = createNames();
  const phone = phoneNumber(random);
  const shown = stories.filter(({ fields }) => fields.withdrawn === undefined);
  return shop.years.flatMap((year) =>
    (Object.entries(storyKinds) as [Kind, string][]).flatMap(([kind, label], index) => {
      const from = addDays(dayOn(year, 10, 1), index * GAP_DAYS);
      const stage = stageOn(shop.span.to, from);
      if (stage === undefined) return [];
      const told = shown.filter(({ fields }) => fields.kind === kind && fields.publishedAt < from);
      const candidates = nominees(random, kind, told, shop);
      const title = names.title(() => `${year}年“${label}”${stageTitles[stage]}`);
      const noticed = stage === 'notice' || stage === 'result';
      const slots = { year, label, phone, count: candidates.length };
      const fields: Award = {
        ...shop.newsroom.publish(random, {
          title,
          summary: fill(random, awardSummaries[stage], slots),
          publishedAt: minuteOf(random, addDays(from, STAGES[stage])),
          source: organizations.lead.fields.title,
          pictured: 0.3,
          lasting: true,
          settled: true,
        }),
        year,
        prize: kind,
        stage,
        notice: noticed ? { from, to: addDays(from, NOTICE_DAYS), phone } : undefined,
        candidates: stage === 'call' ? undefined : candidates,
        winners: stage === 'result' ? random.some(candidates, WINNERS) : undefined,
      };
      const body = awardBodies[stage].map((template) => fill(random, template, slots)).join('\n\n');
      return [{ collection: 'awards' as const, slug: names.slug(title), fields, body }];
    }),
  );
}

/** The last stage that has begun by a day; undefined before the call. */
function stageOn(day: BeijingDay, from: BeijingDay): keyof typeof STAGES | undefined {
  return (Object.keys(STAGES) as (keyof typeof STAGES)[]).findLast(
    (stage) => addDays(from, STAGES[stage]) <= day,
  );
}

/** Those told about in stories first; where there are too few, others without a story. */
function nominees(random: Random, kind: Kind, told: readonly Draft<'stories'>[], { ground }: Workshop) {
  const known = random.some(told, CANDIDATES).map(({ slug, fields: { subject, source, area } }) => ({
    name: subject.name,
    unit: source,
    area,
    story: slug,
  }));
  const unknown = Array.from({ length: CANDIDATES - known.length }, () => {
    const { name, unit } = random.pick(ground.places);
    return { name: subjectName(random, kind, name), unit: unit.name, area: unit.id };
  });
  const byName = new Map([...known, ...unknown].map((nominee) => [nominee.name, nominee]));
  return [...byName.values()];
}
