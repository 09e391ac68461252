import { cares } from '../../model/cares.ts';
import { monthOf } from '../../model/time.ts';
import { distanceText } from '../nearest/words.ts';
import { isMatch, isNearMiss, type Match } from './match.ts';
import type { Nearness } from './nearness.ts';
import type { Named, ServiceDay } from './need.ts';
import type { Reason } from './reasons.ts';
import type { Obstacle } from './rules.ts';
import type { ServiceTime } from './times.ts';

/** Matches said in Chinese, to the volunteer. */

/**
 * One sentence: for a match its reasons; for a near miss what is missing, and then what speaks for it all the
 * same; else only why not, and for what is closed to everyone nothing more.
 */
export function matchText(match: Match): string {
  const obstacles = match.obstacles.map(obstacleText);
  const reasons = match.reasons.map(reasonText).filter((reason) => !obstacles.includes(reason));
  if (isMatch(match)) return reasons.join('，');
  if (isNearMiss(match)) return `只差一样：${obstacles.join('，')}。${reasons.join('，')}`;
  const closed = match.obstacles.find(({ type }) => type === 'closed');
  return closed ? obstacleText(closed) : obstacles.join('，');
}

export function reasonText(reason: Reason): string {
  switch (reason.type) {
    case 'time':
      return `${timesText(reason.times)}有空`;
    case 'skills':
      return `会${labels(reason.skills)}`;
    case 'licence':
      return `有${reason.licence.label}`;
    case 'field':
      return `是您想做的${reason.field.label}`;
    case 'care':
      return `属于您在意的${cares[reason.care]}`;
    case 'target':
      return `为${reason.target.label}服务`;
    case 'nearness':
      return nearnessText(reason.nearness);
    case 'places':
      return placesText(reason);
    case 'closing':
      return `${['今天', '明天', '后天'][reason.days] ?? `${reason.days} 天后`}截止`;
    case 'demands':
      return [
        reason.skills.length > 0 ? `要会${labels(reason.skills)}` : '',
        reason.licence ? `要有${reason.licence.label}` : '',
        reason.minAge === undefined ? '' : `须满 ${reason.minAge} 周岁`,
        reason.maxAge === undefined ? '' : `不超过 ${reason.maxAge} 周岁`,
      ]
        .filter(Boolean)
        .join('，');
  }
}

export function obstacleText(obstacle: Obstacle): string {
  switch (obstacle.type) {
    case 'closed':
      return { closed: '已过截止时间', done: '已完成', withdrawn: '已撤回', over: '服务日期已过' }[
        obstacle.standing
      ];
    case 'full':
      if (obstacle.left === 0) return '人数已满';
      return `只剩 ${obstacle.left} 个名额，你们有 ${obstacle.groupSize} 人`;
    case 'too-young':
      return `须满 ${obstacle.minAge} 周岁`;
    case 'too-old':
      return `年龄不超过 ${obstacle.maxAge} 周岁`;
    case 'skills':
      return `要会${labels(obstacle.missing)}`;
    case 'licence':
      return `要有${obstacle.licence.label}`;
    case 'language':
      return `要会${obstacle.language.label}`;
    case 'time':
      return `要在${daysText(obstacle.days)}${labels(obstacle.slots)}有空`;
    case 'refused':
      return `是您不做的${obstacle.field.label}`;
  }
}

const labels = (list: readonly Named[]) => list.map(({ label }) => label).join('、');

function placesText({ left, joined, groupSize }: Extract<Reason, { type: 'places' }>): string {
  const taken = joined === 0 ? '，还没有人报名' : '';
  const together = groupSize > 1 ? `，你们 ${groupSize} 人都能去` : '';
  return `还差 ${left} 人${taken}${together}`;
}

function nearnessText(nearness: Nearness): string {
  switch (nearness.type) {
    case 'measured': {
      const { metres, about, maxKm } = nearness;
      const distance = `距您${distanceText(metres)}${about ? '（按附近站点估计）' : ''}`;
      return maxKm !== undefined && metres > maxKm * 1000
        ? `${distance}，超出您说的 ${maxKm} 公里`
        : distance;
    }
    case 'same':
      return `在您所在的${nearness.place.label}`;
    case 'elsewhere':
      return nearness.place ? `在${nearness.place.label}` : '不在您那一带';
  }
}

/** By ISO weekday: `周一` stands at 1. */
export const weekdayNames = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const WORKDAYS = 5;
/** More than this many are counted, not listed. */
const LISTED = 3;

/** `周六上午`, `周六上午、下午`, `3月7日（周六）上午`, `周一上午等 5 个时段`. */
function timesText(times: readonly ServiceTime[]): string {
  const [first] = times;
  if (first && times.length > LISTED) return `${dayText(first)}${first.slot.label}等 ${times.length} 个时段`;
  let said = '';
  let last = '';
  for (const time of times) {
    const day = dayText(time);
    said += `${said === '' ? '' : '、'}${day === last ? '' : day}${time.slot.label}`;
    last = day;
  }
  return said;
}

/** `周六、周日`, `工作日`, `每天`, `3月7日（周六）等 4 天的`. */
function daysText(days: readonly ServiceDay[]): string {
  const [first] = days;
  if (first?.date && days.length > LISTED) return `${dayText(first)}等 ${days.length} 天的`;
  const weekly = new Set(days.filter(({ date }) => date === undefined).map(({ weekday }) => weekday));
  if (weekly.size === 7) return '每天';
  if (weekly.size === WORKDAYS && !weekly.has(6) && !weekly.has(7)) return '工作日';
  return days.map(dayText).join('、');
}

function dayText({ weekday, date }: Pick<ServiceDay, 'weekday' | 'date'>): string {
  const name = weekdayNames[weekday] ?? '';
  return date ? `${monthOf(date)}月${Number(date.slice(8))}日（${name}）` : name;
}
