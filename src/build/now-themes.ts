import { monthOf, yearOf } from '../model/index.ts';
import { now } from './moment.ts';
import { site } from './site.ts';

/** The years that have themes, newest first. */
export const themeYears = [...new Set(site.all('themes').map(({ data }) => data.year))].sort((a, b) => b - a);

/** The newest year with themes that is not after the build's moment: the arrangement in force. */
export const runningYear = themeYears.find((year) => year <= yearOf(now)) ?? themeYears[0];

export const themesOf = (year: number | undefined) =>
  site.all('themes').filter(({ data }) => data.year === year);

/** This month's themes, in the arrangement in force. */
export const themesNow = themesOf(runningYear).filter(({ data }) => data.months.includes(monthOf(now)));
