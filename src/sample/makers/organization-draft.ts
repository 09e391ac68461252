import { tiers } from '../../model/organization.ts';
import { dayIn, minuteOf } from '../calendar.ts';
import type { Draft, Fields } from '../draft.ts';
import type { Place } from '../ground.ts';
import { createNames } from '../names.ts';
import type { Random } from '../random.ts';
import { fill } from '../sentences.ts';
import { deeds } from '../words/deeds.ts';
import { organizationBodies } from '../words/organizations.ts';
import type { Workshop } from '../workshop.ts';

export type Organization = Draft<'organizations'>;

/** What tells one organization from another; the newsroom adds the rest. */
export type Particulars = Pick<Fields<'organizations'>, 'tier'> & Partial<Fields<'organizations'>>;

/** Writes organizations up, each under a title and an address of its own. */
export function createWriter(shop: Workshop, random: Random) {
  const names = createNames();
  return (wanted: () => string, particulars: Particulars, place?: Place): Organization => {
    const title = names.title(wanted);
    const slug = names.slug(title);
    const { tier, area, role, memberCount, services = [] } = particulars;
    const fitting = deeds.filter(({ field }) => services.includes(field));
    const deed = random.pick(fitting.length > 0 ? fitting : deeds);
    const slots = {
      name: title,
      area: place?.name ?? '辖区',
      members: memberCount ?? 0,
      groups: random.between(3, 9),
      noun: deed.noun,
      scene: deed.scenes,
      lesson: deed.lessons,
    };
    const words = organizationBodies[tier];
    const common = shop.newsroom.publish(random, {
      title,
      summary: role ?? `${slots.area}一带的${tiers[tier]}，常做${deed.noun}`,
      publishedAt: minuteOf(random, dayIn(random, shop.span)),
      source: `${shop.ground.city}市志愿服务总队`,
      unit: area,
      pictured: 0.1,
      lasting: true,
    });
    return {
      collection: 'organizations',
      slug,
      fields: { ...common, ...particulars },
      body: random
        .some(words, 3)
        .map((template) => fill(random, template, slots))
        .join('\n\n'),
    };
  };
}
