import { communityName } from '../find/places/community-name.ts';
import type { Data, Site } from '../model/index.ts';
import { dayWithWeekday, shortDay, weekdaysText } from './format.ts';

/** A need's particulars, said in Chinese. */

type Need = Data<'needs'>;

/** When: `每周六、周日上午，3月1日起`, `3月7日（星期六）下午`. */
export function scheduleText({ schedule }: Need, site: Site): string {
  const slots = schedule.slots.map((slot) => site.term('slots', slot) ?? slot).join('、');
  if (schedule.type === 'dates') {
    const days = schedule.dates.map(dayWithWeekday);
    const shown = days.length > 4 ? `${days.slice(0, 3).join('、')}等${days.length}天` : days.join('、');
    return `${shown}${slots}`;
  }
  const { from, until } = schedule;
  const span = [from ? `${shortDay(from)}起` : '', until ? `至${shortDay(until)}止` : ''].join('');
  const days = weekdaysText(schedule.weekdays);
  return `${days.startsWith('每') ? days : `每${days}`}${slots}${span ? `（${span}）` : ''}`;
}

/** Who: `18至60周岁`, `满16周岁`. */
export const ageText = ({ minAge, maxAge }: Need): string =>
  maxAge === undefined ? `满${minAge}周岁` : `${minAge}至${maxAge}周岁`;

/** The labels of vocabulary terms, joined; undefined when there are none. */
export function termsText(site: Site, vocabulary: Parameters<Site['term']>[0], ids: readonly string[]) {
  return ids.length > 0 ? ids.map((id) => site.term(vocabulary, id) ?? id).join('、') : undefined;
}

/** Where, from the widest to the place: `青石区河口镇 村口广场`. */
export function whereText(data: Pick<Need, 'area' | 'town' | 'community'>, site: Site): string {
  const town = site.town(data.town)?.name ?? '';
  const community = communityName(site.community(data.community)?.name ?? '');
  return `${site.unit(data.area)?.name ?? ''}${town}${community}`;
}

/** The care that a field of service belongs to. */
export const careOf = (site: Site, field: string) =>
  site.settings.vocabulary.fields.find(({ id }) => id === field)?.care;
