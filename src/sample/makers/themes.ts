import { dayOn, earlier, minuteOf } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import { createNames } from '../names.ts';
import { fill } from '../sentences.ts';
import { deeds } from '../words/deeds.ts';
import { themeBody, themes } from '../words/themes.ts';
import type { Workshop } from '../workshop.ts';
import type { Organizations } from './organizations.ts';

/** The themes of all years, found by the month. */
export interface Themes {
  all: readonly Draft<'themes'>[];
  /** The address of the theme of a month; undefined in years that have none. */
  of(year: number, month: number): string | undefined;
}

/** A year of themes for each year of the sample, arranged the same every year. */
export function makeThemes(shop: Workshop, organizations: Organizations): Themes {
  const random = shop.random.stream('themes');
  const names = createNames();
  const byMonth = new Map<string, string>();
  const all = shop.years.flatMap((year) =>
    themes.map(({ name, field, lead, content, tasks, responsible, months, ...words }, index) => {
      const title = `${year}年“${name}”主题月`;
      const slug = names.slug(`${name}${year}`);
      for (const month of months) byMonth.set(`${year}-${month}`, slug);
      const leader = organizations.departments[lead] ?? organizations.lead;
      const scene = random.pick(deeds.filter((deed) => deed.field === field)).scenes;
      const slots = { tasks: tasks.join('、'), lead: leader.fields.title, scene };
      const fields = {
        ...shop.newsroom.publish(random, {
          title,
          summary: content,
          publishedAt: minuteOf(random, earlier(dayOn(year, 1, 4), shop.span.to)),
          source: organizations.lead.fields.title,
          pictured: 1,
          lasting: true,
        }),
        ...words,
        year,
        months: [...months],
        order: index + 1,
        content,
        leadUnit: leader.slug,
        responsible,
        responsibleUnits: responsible ? undefined : shop.ground.units.map(({ id }) => id),
        tasks: [...tasks],
      };
      const body = random.some(themeBody, 4).map((template) => fill(random, template, slots));
      return { collection: 'themes' as const, slug, fields, body: body.join('\n\n') };
    }),
  );
  return { all, of: (year, month) => byMonth.get(`${year}-${month}`) };
}
