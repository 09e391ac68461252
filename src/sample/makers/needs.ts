import { monthOf } from '../../model/time.ts';
import type { Draft, Fields } from '../draft.ts';
import type { Place } from '../ground.ts';
import { createNames } from '../names.ts';
import type { Random } from '../random.ts';
import { fill, type Slots } from '../sentences.ts';
import type { Deed } from '../words/deed.ts';
import { deeds } from '../words/deeds.ts';
import { insurances, needBody, needSummaries, needTitles, outcomes } from '../words/needs.ts';
import { seasonOf } from '../words/seasons.ts';
import type { Workshop } from '../workshop.ts';
import { deedSlots } from './deed-slots.ts';
import { type Course, courseOf } from './need-course.ts';
import type { Organizations } from './organizations.ts';
import { committeeOf } from './places.ts';
import type { MadeStation } from './stations.ts';

type Need = Fields<'needs'>;

/** Needs in every status, most of them answered by a station, the others by an organization. */
export function makeNeeds(
  shop: Workshop,
  count: number,
  stations: readonly MadeStation[],
  organizations: Organizations,
): Draft<'needs'>[] {
  const random = shop.random.stream('needs');
  const names = createNames();
  // Whoever answers a need must still be there, and can be called.
  const reachable = stations.filter(
    ({ draft }) => !draft.fields.withdrawn && draft.fields.phone !== undefined,
  );
  return Array.from({ length: count }, () => {
    const station = reachable.length > 0 && random.chance(0.92) ? random.pick(reachable) : undefined;
    const place = station?.place ?? random.pick(shop.ground.places);
    const deed = random.pick(deeds);
    const course = courseOf(random, shop.span, deed.slots);
    const slots = { ...deedSlots(random, deed, place), season: seasonOf(monthOf(course.publishedAt)) };
    const title = names.title(() => fill(random, random.pick(needTitles), slots));
    const team = organizations.detachmentOf(place.unit.id).slug;
    const fields: Need = {
      ...shop.newsroom.publish(random, {
        title,
        summary: fill(random, random.pick(needSummaries), slots),
        publishedAt: course.publishedAt,
        source: committeeOf(place),
        unit: place.unit.id,
        pictured: 0.08,
      }),
      ...demandsOf(random, deed, place, slots.spot),
      schedule: course.schedule,
      headcount: course.headcount,
      joined: course.joined,
      station: station?.draft.slug,
      organization: !station || random.chance(0.2) ? team : undefined,
      verifiedBy: committeeOf(place),
      verifiedAt: course.verifiedAt,
      closesAt: course.closesAt,
      status: course.status,
      ...outcomeOf(random, deed, course, slots),
    };
    return { collection: 'needs', slug: names.slug(title), fields, body: bodyOf(random, slots) };
  });
}

type Demands = Pick<
  Need,
  'field' | 'targetGroup' | 'area' | 'place' | 'minAge' | 'risks' | 'insurance' | 'conditions'
>;

/** What the deed asks of a volunteer, and where. */
function demandsOf(random: Random, deed: Deed, place: Place, spot: string): Demands & Partial<Need> {
  return {
    field: deed.field,
    targetGroup: deed.target,
    area: place.unit.id,
    town: place.town?.code,
    community: place.community?.code,
    place: `${place.name}${spot}`,
    skills: { required: [...deed.required], helpful: [...deed.helpful] },
    minAge: deed.minAge,
    maxAge: deed.maxAge,
    licence: random.chance(0.5) ? deed.licence : undefined,
    language: deed.language,
    training: deed.training,
    risks: deed.risks,
    insurance: insuranceOf(random, deed, place),
    conditions: deed.conditions,
  };
}

function insuranceOf(random: Random, deed: Deed, place: Place): string {
  const [none, ...others] = insurances;
  return deed.insured
    ? fill(random, random.pick(others), { unit: place.unit.name, place: committeeOf(place) })
    : none;
}

function outcomeOf(random: Random, deed: Deed, { doneOn, headcount, joined = 0 }: Course, slots: Slots) {
  if (doneOn === undefined) return {};
  const volunteers = random.between(Math.ceil(joined / 2), headcount);
  const n = random.between(Math.ceil(deed.yields.least / 10), deed.yields.least);
  const count = fill(random, deed.yields.words, { n });
  const what = fill(random, random.pick(outcomes), { ...slots, count });
  return { outcome: { at: doneOn, what, volunteers, hours: volunteers * random.between(2, 12) } };
}

/** One to three short paragraphs. */
function bodyOf(random: Random, slots: Slots): string {
  const sentences = random.shuffled(needBody).map((template) => fill(random, template, slots));
  const count = random.between(1, 3);
  return Array.from({ length: count }, (_, at) => sentences.slice(at * 3, at * 3 + 3).join('')).join('\n\n');
}
