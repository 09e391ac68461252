import { standingOf, standings } from '../../find/needs/standing.ts';
import { type BeijingMinute, type Entry, type Site, stationLevels } from '../../model/index.ts';
import { activityTime, chineseDay, chineseMinute, chineseMonth, weekdaysText } from '../format.ts';
import { ageText, careOf, scheduleText, termsText, whereText } from '../need-words.ts';
import type { PosterContent } from './poster.ts';

/** What each kind of poster says: what, where, when, whom to ask. */

export function stationPoster({ data }: Entry<'stations'>, site: Site): PosterContent {
  return {
    kind: `服务站点 · ${stationLevels[data.level]}`,
    care: undefined,
    rows: filled([
      ['地址', `${whereText(data, site)}，${data.address}`],
      ['怎么走', data.directions],
      ['开放时间', hoursText(data.hours)],
      ['来了能办', termsText(site, 'services', data.services)],
    ]),
    warning: undefined,
    contact: data.phone ? { name: data.title, phone: data.phone } : officeOf(site),
    checked: `${chineseDay(data.verifiedAt)}核实`,
  };
}

export function needPoster({ data }: Entry<'needs'>, site: Site, now: BeijingMinute): PosterContent {
  const standing = standingOf(data, now);
  const contact = site.find('stations', data.station) ?? site.find('organizations', data.organization);
  const phone = contact && phoneOf(contact);
  return {
    kind: `服务需求 · ${site.term('fields', data.field) ?? ''}${standing === 'open' ? '' : ` · ${standings[standing]}`}`,
    care: careOf(site, data.field),
    rows: filled([
      ['时间', scheduleText(data, site)],
      ['地点', `${whereText(data, site)}，${data.place}`],
      ['人数', `需要${data.headcount}人，已报名${data.joined}人`],
      ['年龄', ageText(data)],
      ['必备技能', termsText(site, 'skills', data.skills.required)],
      ['执业资格', site.term('licences', data.licence)],
      ['条件', data.conditions],
      ['保险', data.insurance],
      ['报名截止', chineseMinute(data.closesAt)],
    ]),
    warning: data.risks,
    contact: contact && phone ? { name: contact.data.title, phone } : officeOf(site),
    checked: `${data.verifiedBy}${chineseDay(data.verifiedAt)}核实`,
  };
}

export function themePoster({ data }: Entry<'themes'>, site: Site): PosterContent {
  const lead = site.find('organizations', data.leadUnit);
  const phone = lead && phoneOf(lead);
  return {
    kind: `主题月 · ${data.months.map((month) => chineseMonth(data.year, month)).join('、')}`,
    care: data.care,
    rows: filled([
      ['口号', data.slogan],
      ['做什么', data.content],
      ['牵头单位', lead?.data.title],
      ['责任单位', data.responsible],
      ['重点任务', data.tasks.join('；')],
    ]),
    warning: undefined,
    contact: lead && phone ? { name: lead.data.title, phone } : officeOf(site),
    checked: undefined,
  };
}

export function activityPoster({ data }: Entry<'activities'>, site: Site, now: BeijingMinute): PosterContent {
  const organizer = site.find('organizations', data.organizer);
  const phone = organizer && phoneOf(organizer);
  const theme = site.find('themes', data.theme);
  return {
    kind: data.end <= now ? '活动 · 已结束' : '活动',
    care: theme?.data.care,
    rows: filled([
      ['时间', activityTime(data)],
      ['地点', `${site.unit(data.area)?.name ?? ''}，${data.place}`],
      ['主办', organizer?.data.title],
      ['主题月', theme?.data.title],
      ['保险', data.insured ? '已为志愿者购买人身意外险' : '活动没有特别风险，未另行投保'],
    ]),
    warning: undefined,
    contact: organizer && phone ? { name: organizer.data.title, phone } : officeOf(site),
    checked: undefined,
  };
}

/** `周二至周六 09:00–12:00、14:00–18:00；周日 14:00–18:00`. */
function hoursText(hours: Entry<'stations'>['data']['hours']): string {
  const byDays = new Map<string, string[]>();
  for (const { days, open, close } of hours) {
    const name = weekdaysText(days);
    byDays.set(name, [...(byDays.get(name) ?? []), `${open}–${close}`]);
  }
  return [...byDays].map(([days, spans]) => `${days} ${spans.join('、')}`).join('；');
}

/** The city's own office, where an entry names no telephone. */
function officeOf(site: Site): PosterContent['contact'] {
  const { office, phone } = site.settings.site.contact;
  return phone ? { name: office, phone } : undefined;
}

const phoneOf = (entry: Entry<'stations'> | Entry<'organizations'>) =>
  entry.collection === 'stations' ? entry.data.phone : entry.data.contact?.phone;

const filled = (rows: readonly (readonly [string, string | undefined])[]) =>
  rows.flatMap(([label, words]) => (words ? [[label, words] as const] : []));
