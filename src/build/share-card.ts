import { activityTime, chineseDay, chineseMonth } from '../components/format.ts';
import { careOf, whereText } from '../components/need-words.ts';
import { type AnyEntry, awardStages, cares, monthOf, type Site, stationLevels } from '../model/index.ts';
import type { Column } from '../publish/columns.ts';
import type { ShareCard } from '../publish/sharing/index.ts';

/** What kind of page is shared; every `PageMeta` is one of these. */
export type Shared =
  | { kind: 'home' | 'plain' }
  | { kind: 'list'; column: Column }
  | { kind: 'article'; column: Column; entry: AnyEntry };

type Told = Pick<ShareCard, 'detail' | 'care' | 'months'>;

/**
 * What a page's sharing picture shows. Lists show their column, entries themselves; furniture and what was
 * taken down have none.
 */
export function shareCardOf(page: Shared, site: Site): ShareCard | undefined {
  const { name, slogan } = site.settings.site;
  const emblem = { care: undefined, months: [] };
  switch (page.kind) {
    case 'home':
      return { site: name, kind: site.settings.site.city, title: name, detail: slogan, ...emblem };
    case 'list':
      return {
        site: name,
        kind: page.column.type,
        title: page.column.name,
        detail: page.column.description,
        ...emblem,
      };
    case 'article': {
      const { entry, column } = page;
      // A month's report is a sheet of figures: its column's picture says as much.
      if (entry.collection === 'reports') return shareCardOf({ kind: 'list', column }, site);
      const told = toldOf(entry, site);
      const care = told.care ? ` · ${cares[told.care]}` : '';
      return { site: name, kind: `${column.name}${care}`, title: entry.data.title, ...told };
    }
    case 'plain':
      return undefined;
  }
}

/** One line of facts, the care, and the months in which it is. */
function toldOf(entry: Exclude<AnyEntry, { collection: 'reports' }>, site: Site): Told {
  const plain = (detail: string): Told => ({ detail, care: undefined, months: [] });
  switch (entry.collection) {
    case 'themes': {
      const { year, months, leadUnit, care } = entry.data;
      const when = months.map((month) => chineseMonth(year, month)).join('、');
      return { detail: `${when} · ${site.bodyName(leadUnit)}牵头`, care, months };
    }
    case 'activities': {
      const { start, place, theme } = entry.data;
      const care = site.find('themes', theme)?.data.care;
      const when = activityTime(entry.data).split(' 至 ')[0];
      return { detail: `${when} · ${place}`, care, months: [monthOf(start)] };
    }
    case 'needs':
      return {
        detail: `${whereText(entry.data, site)}，${entry.data.place}`,
        care: careOf(site, entry.data.field),
        months: [],
      };
    case 'stories': {
      const { fields, source, publishedAt } = entry.data;
      const [first] = fields;
      const care = first === undefined ? undefined : careOf(site, first);
      return { detail: `${source} · ${chineseDay(publishedAt)}`, care, months: [monthOf(publishedAt)] };
    }
    case 'stations':
      return plain(`${stationLevels[entry.data.level]} · ${whereText(entry.data, site)}`);
    case 'awards':
      return plain(`${entry.data.year}年 · ${awardStages[entry.data.stage]}`);
    case 'news':
      return plain(`${entry.data.source} · ${chineseDay(entry.data.publishedAt)}`);
    case 'organizations':
    case 'pages':
      return plain(entry.data.source);
  }
}
