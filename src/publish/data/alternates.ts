import type { Settings } from '../../model/index.ts';
import type { PageMeta } from '../page-meta.ts';
import { themeCalendarPath, unitCalendarPath } from './calendars.ts';
import { channels, feedPath } from './feeds.ts';

/** Another form of what a page shows, for `<link rel="alternate">`. */
export interface Alternate {
  type: string;
  title: string;
  /** Site path, without the base. */
  path: string;
}

/** The feeds and calendars that a page can be followed by. */
export function alternatesOf(page: PageMeta, units: Settings['units']): Alternate[] {
  const channel = channelOf(page);
  const feeds: Alternate[] = channel
    ? [
        {
          type: 'application/atom+xml',
          title: `${channel.title}（Atom）`,
          path: feedPath(channel.id, 'atom'),
        },
        { type: 'application/rss+xml', title: `${channel.title}（RSS）`, path: feedPath(channel.id, 'rss') },
      ]
    : [];
  const calendar = calendarOf(page.path, units);
  return calendar ? [...feeds, { type: 'text/calendar', ...calendar }] : feeds;
}

function channelOf(page: PageMeta) {
  if (page.kind === 'home' || page.path === '/news/') return channels.find(({ id }) => id === 'all');
  if (page.kind !== 'list' && page.kind !== 'article') return undefined;
  return channels.find((channel) => channel.page === page.column.path);
}

function calendarOf(path: string, { units }: Settings['units']) {
  const [section, name = ''] = path.split('/').filter((part) => part !== '');
  if (section === 'themes' && /^\d{4}$/.test(name))
    return { title: `${name}年主题月和活动`, path: themeCalendarPath(Number(name)) };
  const unit = section === 'units' ? units.find(({ id }) => id === name) : undefined;
  return unit && { title: `${unit.name}的活动`, path: unitCalendarPath(unit.id) };
}
