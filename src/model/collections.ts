import type { z } from 'zod';
import { activity } from './activity.ts';
import { award } from './award.ts';
import { need } from './need.ts';
import { news } from './news.ts';
import { organization } from './organization.ts';
import { page } from './page.ts';
import { report } from './report.ts';
import { station } from './station.ts';
import { story } from './story.ts';
import { theme } from './theme.ts';

/** Every content type: its folder below the content root is its name here. */
export const collections = {
  themes: { label: '主题月', schema: theme },
  stories: { label: '先进典型', schema: story },
  news: { label: '动态', schema: news },
  activities: { label: '活动', schema: activity },
  needs: { label: '服务需求', schema: need },
  stations: { label: '服务站点', schema: station },
  organizations: { label: '组织队伍', schema: organization },
  awards: { label: '评选表彰', schema: award },
  reports: { label: '月报', schema: report },
  pages: { label: '页面', schema: page },
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

export type Data<C extends CollectionName> = z.infer<(typeof collections)[C]['schema']>;

/** One entry: what its file says, parsed, with the address it is known by. */
export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  /** Unique within its collection; part of its address. */
  slug: string;
  /** The file, relative to the content root, with forward slashes: `stories/x.md`. */
  file: string;
  data: Data<C>;
  /** Markdown below the front matter. */
  body: string;
}
export type AnyEntry = { [C in CollectionName]: Entry<C> }[CollectionName];
