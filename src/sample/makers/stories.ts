import { storyKinds } from '../../model/story.ts';
import { monthOf, yearOf } from '../../model/time.ts';
import { dayIn, minuteOf } from '../calendar.ts';
import type { Draft, Fields } from '../draft.ts';
import { createNames } from '../names.ts';
import { fill } from '../sentences.ts';
import { deeds } from '../words/deeds.ts';
import {
  groupOpenings,
  groupTitles,
  personOpenings,
  personTitles,
  quotes,
  summaries,
} from '../words/story.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Workshop } from '../workshop.ts';
import type { Organizations } from './organizations.ts';
import { storyBody } from './story-body.ts';
import { honoursOf, personOf, timelineOf } from './story-facts.ts';
import { storySlots } from './story-slots.ts';
import { subjectName, subjectTypes } from './story-subject.ts';
import type { Themes } from './themes.ts';

type Story = Fields<'stories'>;

const kinds = Object.keys(storyKinds) as (keyof typeof storyKinds)[];

/** Stories of every kind, spread over the whole span and all units. */
export function makeStories(
  shop: Workshop,
  count: number,
  organizations: Organizations,
  themes: Themes,
): Draft<'stories'>[] {
  const random = shop.random.stream('stories');
  const names = createNames();
  const givers = organizations.departments.map(({ fields }) => fields.title);
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'volunteer';
    const type = subjectTypes[kind];
    const deed = random.pick(deeds);
    const place = random.pick(shop.ground.places);
    const unit = place.unit.id;
    const published = dayIn(random, shop.span);
    const name = subjectName(random, kind, place.name, deed.noun);
    const slots = storySlots(random, { name, type, deed, place, published, ground: shop.ground });
    const [titles, openings] =
      type === 'person' ? [personTitles, personOpenings] : [groupTitles, groupOpenings];
    const title = names.title(() => fill(random, random.pick(titles), slots));
    const theme = random.chance(0.3) ? themes.of(yearOf(published), monthOf(published)) : undefined;
    const team = random.chance(0.8) ? random.pick(organizations.servingIn(unit)).slug : undefined;
    const common = shop.newsroom.publish(random, {
      title,
      summary: fill(random, random.pick(summaries), slots),
      publishedAt: minuteOf(random, published),
      source: organizations.detachmentOf(unit).fields.title,
      unit,
      pictured: 0.6,
    });
    const others = random.some(vocabulary.fields, random.between(0, 2)).map(({ id }) => id);
    const fields: Story = {
      ...common,
      kind,
      subject:
        type === 'person'
          ? personOf(random, {
              name,
              minAge: deed.minAge,
              published,
              today: shop.span.to,
              withdrawn: common.withdrawn,
            })
          : { type, name, organization: team },
      area: random.chance(0.95) ? unit : undefined,
      fields: [...new Set([deed.field, ...others])],
      theme,
      honours: honoursOf(random, type, givers, published),
      quote: random.chance(0.7) ? random.pick(quotes) : undefined,
      timeline: random.chance(0.3) ? timelineOf(random, slots, published) : undefined,
      gallery: random.chance(0.2) ? random.some(shop.media.pictures, random.between(2, 4)) : undefined,
      video: random.chance(0.03) ? shop.media.video : undefined,
    };
    const body = storyBody(random, openings, deed, slots, shop.media.pictures);
    return { collection: 'stories', slug: names.slug(title), fields, body };
  });
}
