import { NEED_DAYS, STATION_DAYS } from '../../../src/check/rules/stale.ts';
import {
  addDays,
  type BeijingDay,
  type BeijingMinute,
  dayOf,
  daysBetween,
  monthOf,
  type Site,
  yearOf,
} from '../../../src/model/index.ts';
import { dueOn, handIn } from '../../../src/publish/reporting/hand-ins.ts';

/** Something that someone at the desk has to see to, and by when. */
export interface Due {
  day: BeijingDay;
  /** What to do, in one sentence. */
  what: string;
  /** Where in the editor it is done. */
  href: string;
}

/** Until when a person told about has consented, by the story's file name. */
export interface ConsentEnd {
  slug: string;
  title: string;
  until: string;
}

const NEED_SOON = 7;
const CONSENT_SOON = 60;

const entryHref = (collection: string, slug: string) => `#/collections/${collection}/entries/${slug}`;

/**
 * All that is due, the earliest first: this month's and the next month's theme, last month's reports, needs that
 * close within a week or closed unanswered, consents that end within two months, and what has not been
 * verified for too long. Only what `site` and `consents` say; `now` in Beijing time.
 */
export function dueItems(site: Site, consents: readonly ConsentEnd[], now: BeijingMinute): Due[] {
  const today = dayOf(now);
  return [
    ...themesDue(site, today),
    ...reportsDue(site, now),
    ...needsDue(site, now),
    ...consentsDue(consents, today),
    ...unverified(site, today),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function themesDue(site: Site, today: BeijingDay): Due[] {
  const themes = site.all('themes');
  if (themes.length === 0) return [];
  return [firstOf(today), firstOf(addDays(firstOf(today), 31))].flatMap((day) => {
    const there = themes.some(
      ({ data }) => data.year === yearOf(day) && (data.months as number[]).includes(monthOf(day)),
    );
    const what = `${yearOf(day)}年${monthOf(day)}月还没有主题月`;
    return there ? [] : [{ day, what, href: '#/collections/themes/new' }];
  });
}

function reportsDue(site: Site, now: BeijingMinute): Due[] {
  if (site.all('reports').length === 0) return [];
  const lastMonth = firstOf(addDays(firstOf(dayOf(now)), -1));
  const [year, month] = [yearOf(lastMonth), monthOf(lastMonth)];
  const missing = site.settings.units.units.filter((unit) => {
    const { state } = handIn(site, unit, year, month, now);
    return state === 'missing' || state === 'not-due';
  });
  if (missing.length === 0) return [];
  const names = missing.map(({ name }) => name).join('、');
  const day = dueOn(year, month, site.settings.assessment.dueDay);
  return [
    { day, what: `${month}月月报还差 ${missing.length} 个单位：${names}`, href: '#/collections/reports' },
  ];
}

function needsDue(site: Site, now: BeijingMinute): Due[] {
  return site.all('needs').flatMap(({ slug, data: { title, status, closesAt } }) => {
    if (status !== 'open' && status !== 'matching') return [];
    const day = dayOf(closesAt);
    const over = closesAt <= now;
    if (!over && daysBetween(dayOf(now), day) > NEED_SOON) return [];
    const what = over ? `${quoted(title)}已经截止，请改状态，写上结果` : `${quoted(title)}即将截止`;
    return [{ day, what, href: entryHref('needs', slug) }];
  });
}

function consentsDue(consents: readonly ConsentEnd[], today: BeijingDay): Due[] {
  return consents.flatMap(({ slug, title, until }) => {
    const day = until as BeijingDay;
    if (daysBetween(today, day) > CONSENT_SOON) return [];
    return [{ day, what: `${quoted(title)}的当事人同意到期，续签或撤下`, href: entryHref('stories', slug) }];
  });
}

/** Counted, not listed: a city has thousands of stations, and their list sorts them. */
function unverified(site: Site, today: BeijingDay): Due[] {
  const open = site.all('needs').filter(({ data: { status } }) => status === 'open' || status === 'matching');
  const groups = [
    { name: '需求', days: NEED_DAYS, href: '#/collections/needs', entries: open },
    { name: '站点', days: STATION_DAYS, href: '#/collections/stations', entries: site.all('stations') },
  ];
  return groups.flatMap(({ name, days, href, entries }) => {
    const old = entries
      .flatMap(({ data }) => (data.verifiedAt ? [data.verifiedAt] : []))
      .filter((verified) => daysBetween(verified, today) > days)
      .sort();
    const [oldest] = old;
    if (!oldest) return [];
    return [{ day: addDays(oldest, days), what: `${old.length} 个${name}超过 ${days} 天没有核实`, href }];
  });
}

/** A title in quotation marks, and what it quotes itself in the inner ones. */
const quoted = (title: string): string => `“${title.replace(/“/g, '‘').replace(/”/g, '’')}”`;

const firstOf = (day: BeijingDay): BeijingDay => `${day.slice(0, 7)}-01` as BeijingDay;
