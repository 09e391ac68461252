import { type AnyEntry, isoOf, type Settings, type Site } from '../model/index.ts';
import type { PageMeta } from './page-meta.ts';

type Thing = Record<string, unknown>;

/** schema.org's name for each ISO weekday. */
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * Structured data of a page: WebSite at home, BreadcrumbList below it, and NewsArticle, Event or Place
 * for the entries that are one. `absolute` turns a site path into a full address.
 */
export function jsonLdOf(page: PageMeta, site: Site, absolute: (path: string) => string): Thing[] {
  const things: Thing[] = [];
  if (page.kind === 'home') things.push(webSite(site.settings, absolute));
  if (page.crumbs.length > 0) things.push(breadcrumbs(page, absolute));
  if (page.kind === 'article') {
    const thing = thingOf(page.entry, site);
    if (thing) {
      // The picture's address has the base path already.
      const image = page.image && new URL(page.image, absolute('/')).href;
      things.push({ ...thing, url: absolute(page.path), ...(image ? { image } : {}) });
    }
  }
  return things.map((thing) => ({ '@context': 'https://schema.org', ...thing }));
}

const webSite = ({ site }: Settings, absolute: (path: string) => string): Thing => ({
  '@type': 'WebSite',
  name: site.name,
  description: site.description,
  url: absolute('/'),
  inLanguage: 'zh-CN',
});

const breadcrumbs = (page: PageMeta, absolute: (path: string) => string): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ label: '首页', path: '/' }, ...page.crumbs].map(({ label, path }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: label,
    item: absolute(path),
  })),
});

function thingOf(entry: AnyEntry, site: Site): Thing | undefined {
  switch (entry.collection) {
    case 'news':
    case 'stories':
      return newsArticle(entry.data);
    case 'activities':
      return {
        '@type': 'Event',
        name: entry.data.title,
        startDate: isoOf(entry.data.start),
        endDate: isoOf(entry.data.end),
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        eventStatus: 'https://schema.org/EventScheduled',
        location: {
          '@type': 'Place',
          name: entry.data.place,
          address: `${site.bodyName(entry.data.area)}${entry.data.place}`,
        },
        organizer: { '@type': 'Organization', name: site.bodyName(entry.data.organizer) },
      };
    case 'stations':
      return place(entry.data, site);
    default:
      return undefined;
  }
}

const newsArticle = (data: AnyEntry['data']): Thing => ({
  '@type': 'NewsArticle',
  headline: data.title,
  datePublished: isoOf(data.publishedAt),
  ...(data.updatedAt ? { dateModified: isoOf(data.updatedAt) } : {}),
  author: { '@type': 'Organization', name: data.author ?? data.source },
  publisher: { '@type': 'Organization', name: data.source },
});

function place(data: Extract<AnyEntry, { collection: 'stations' }>['data'], site: Site): Thing {
  return {
    '@type': 'Place',
    name: data.title,
    address: `${site.bodyName(data.area)}${site.town(data.town)?.name ?? ''}${data.address}`,
    ...(data.phone ? { telephone: data.phone } : {}),
    ...(data.location
      ? { geo: { '@type': 'GeoCoordinates', latitude: data.location.lat, longitude: data.location.lng } }
      : {}),
    openingHoursSpecification: data.hours.map(({ days, open, close }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => WEEKDAYS[day - 1]),
      opens: open,
      closes: close,
    })),
  };
}
