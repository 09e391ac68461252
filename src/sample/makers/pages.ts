import { dayIn, minuteOf } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import { createNames } from '../names.ts';
import { pages } from '../words/pages.ts';
import type { Workshop } from '../workshop.ts';
import type { Organizations } from './organizations.ts';

/** The pages that every city has: about, the plan, how to join, rights, privacy, accessibility. */
export function makePages(shop: Workshop, organizations: Organizations): Draft<'pages'>[] {
  const random = shop.random.stream('pages');
  const names = createNames();
  return pages.map(({ title, section, summary, body }, index) => ({
    collection: 'pages',
    slug: names.slug(title),
    fields: {
      ...shop.newsroom.publish(random, {
        title: names.title(() => title),
        summary,
        publishedAt: minuteOf(random, dayIn(random, shop.span)),
        source: organizations.lead.fields.title,
        lasting: true,
      }),
      section,
      order: index + 1,
    },
    body: body.join('\n\n'),
  }));
}
