/** The view of every content type, drawn alike by the site and by the editor's preview. */
import type { ComponentType } from 'react';
import type { AnyEntry, CollectionName, Entry } from '../../model/index.ts';
import type { ViewContext } from '../context.ts';
import { ActivityView } from './ActivityView.tsx';
import { AwardView } from './AwardView.tsx';
import { NeedView } from './NeedView.tsx';
import { NewsView } from './NewsView.tsx';
import { OrganizationView } from './OrganizationView.tsx';
import { PageView } from './PageView.tsx';
import { ReportView } from './ReportView.tsx';
import { StationView } from './StationView.tsx';
import { StoryView } from './StoryView.tsx';
import { ThemeView } from './ThemeView.tsx';

export const views: { [C in CollectionName]: ComponentType<{ entry: Entry<C>; context: ViewContext }> } = {
  themes: ThemeView,
  stories: StoryView,
  news: NewsView,
  activities: ActivityView,
  needs: NeedView,
  stations: StationView,
  organizations: OrganizationView,
  awards: AwardView,
  reports: ReportView,
  pages: PageView,
};

/** The view that fits an entry, whatever its type. */
export const viewOf = (entry: AnyEntry) =>
  views[entry.collection] as ComponentType<{ entry: AnyEntry; context: ViewContext }>;
