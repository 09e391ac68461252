import { addDays, yearOf } from '../model/time.ts';
import { dayOn, earlier } from './calendar.ts';
import type { Draft } from './draft.ts';
import { makeGround } from './ground.ts';
import { makeActivities } from './makers/activities.ts';
import { makeAwards } from './makers/awards.ts';
import { makeNeeds } from './makers/needs.ts';
import { makeNews } from './makers/news.ts';
import { makeOrganizations } from './makers/organizations.ts';
import { makePages } from './makers/pages.ts';
import { makeReports } from './makers/reports.ts';
import { makeStations } from './makers/stations.ts';
import { makeStories } from './makers/stories.ts';
import { makeThemes } from './makers/themes.ts';
import { type MediaFile, makeMedia } from './media.ts';
import { openNewsroom } from './newsroom.ts';
import type { SamplePlan } from './plan.ts';
import { createRandom } from './random.ts';
import { makeSettings, type SettingsInput } from './settings.ts';

/** An invented city: everything that a content root says. */
export interface SampleCity {
  settings: SettingsInput;
  entries: readonly Draft[];
  media: readonly MediaFile[];
}

// Even a sample looked at in January has half a year behind it.
const SHORTEST_SPAN_DAYS = 200;

/** Invents a city. Pure: the same plan gives the same city. */
export function makeCity(plan: SamplePlan): SampleCity {
  const random = createRandom(String(plan.seed));
  const to = addDays(plan.now, -1);
  const years = Array.from({ length: plan.years }, (_, index) => yearOf(plan.now) - plan.years + 1 + index);
  const ground = makeGround(random.stream('ground'), plan.towns);
  const media = makeMedia(random.stream('media'));
  const shop = {
    random,
    span: { from: earlier(dayOn(years[0] ?? 0, 1, 1), addDays(to, -SHORTEST_SPAN_DAYS)), to },
    years,
    ground,
    newsroom: openNewsroom(random.stream('newsroom'), media, to),
    media,
  };
  const organizations = makeOrganizations(shop, plan.organizations);
  const themes = makeThemes(shop, organizations);
  const stations = makeStations(shop, plan.stations);
  const needs = makeNeeds(shop, plan.needs, stations, organizations);
  const stories = makeStories(shop, plan.stories, organizations, themes);
  const entries = [
    themes.all,
    stories,
    makeNews(shop, plan.news, themes, organizations),
    makeActivities(shop, plan.activities, themes, organizations, needs),
    needs,
    stations.map(({ draft }) => draft),
    organizations.all,
    makeAwards(shop, organizations, stories),
    makeReports(shop, organizations),
    makePages(shop, organizations),
  ].flat();
  return { settings: makeSettings(ground, years), entries, media: media.files };
}
