import { addDays, type BeijingDay, dayOf, daysBetween } from '../../../model/index.ts';
import { type InspectionRule, red } from '../rule.ts';

export const HOME_DAYS = 14;

/** Publishing rules 2: the newest of what the home page links to is at most two weeks old. */
export const homeFresh: InspectionRule = {
  id: 'home-fresh',
  section: 'content',
  title: `首页 ${HOME_DAYS} 天内有更新`,
  text: `首页上最新一条内容的发布时间距今不超过 ${HOME_DAYS} 天；没有日期的不算更新。超过即单项否决。`,
  source: '国办秘函〔2019〕19号 单项否决指标',
  *check({ page, placeOf, entryAt, now }) {
    const shown = page('/')?.links ?? [];
    let newest: BeijingDay | undefined;
    for (const { href } of shown) {
      const entry = entryAt(placeOf(href, '/')?.path ?? '');
      const day = entry && dayOf(entry.data.publishedAt);
      if (day !== undefined && (newest === undefined || day > newest)) newest = day;
    }
    if (newest === undefined) yield red('首页上没有带日期的内容', { path: '/' });
    else if (daysBetween(newest, dayOf(now)) > HOME_DAYS)
      yield red(`首页最新一条是 ${newest} 的，已过 ${daysBetween(newest, dayOf(now))} 天`, {
        path: '/',
        since: addDays(newest, HOME_DAYS + 1),
      });
  },
};
