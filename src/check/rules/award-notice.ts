import { addDays, type BeijingDay, dayOf, weekdayOf } from '../../model/time.ts';
import { at, warning } from '../finding.ts';
import type { Rule } from '../rule.ts';

const WORKING_DAYS = 5;
const FRIDAY = 5;

/** The public has had its days to object before a result is announced. */
export const awardNotice: Rule = {
  id: 'award-notice',
  title: '先公示、后公布，公示不少于五个工作日',
  source: '评比达标表彰活动管理办法（试行）（公示）；志愿服务条例 第二十六条',
  *check(content) {
    for (const award of content.of('awards')) {
      const { notice, stage, publishedAt, updatedAt, sample } = award.data;
      if (!notice || stage === undefined || publishedAt === undefined) continue;
      const changed = dayOf(updatedAt ?? publishedAt);
      const days = workingDays(notice.from, notice.to);
      if (days < WORKING_DAYS)
        yield warning(
          at(
            award,
            ['notice', 'to'],
            `公示只有 ${days} 个工作日`,
            '公示一般不少于五个工作日，把结束的日子往后推',
          ),
        );
      if (stage === 'result' && changed <= notice.to)
        yield at(
          award,
          ['stage'],
          `公示还没有结束（${notice.to}）就公布`,
          '公示结束后再公布，并写上公布当天的更新时间',
        );
      if (stage === 'notice' && changed > notice.from)
        yield at(award, ['notice', 'from'], `公示开始早于发布（${changed}）`, '公示从发布的当天或以后算起');
      // A sample has no jury whose result could be awaited.
      if (stage === 'notice' && notice.to < dayOf(content.now) && !sample)
        yield warning(at(award, ['stage'], `公示已于 ${notice.to} 结束`, '公布结果，并写上获奖名单'));
    }
  },
};

/** Mondays to Fridays from one day to another, both included; holidays aside. */
function workingDays(from: BeijingDay, to: BeijingDay): number {
  let days = 0;
  for (let day = from; day <= to && days < WORKING_DAYS; day = addDays(day, 1))
    if (weekdayOf(day) <= FRIDAY) days++;
  return days;
}
