import { type BeijingDay, dayOf } from '../../model/time.ts';
import type { CheckedEntry } from '../content.ts';
import { at, type Found } from '../finding.ts';
import type { Rule } from '../rule.ts';

type Need = CheckedEntry<'needs'>;

/** A need is verified, published, joined until it closes, served and done: in that order. */
export const needTimes: Rule = {
  id: 'need-times',
  title: '需求的核实、服务、截止和完成时间前后相符',
  source: '志愿服务条例 第十二条、第十四条（真实完整的服务时间）',
  *check(content) {
    for (const need of content.of('needs')) {
      const { verifiedAt, closesAt, publishedAt, outcome, status } = need.data;
      if (closesAt !== undefined && verifiedAt !== undefined && verifiedAt > dayOf(closesAt))
        yield at(need, ['verifiedAt'], `核实日期晚于截止时间（${closesAt}）`, '写截止之前最近一次核实的日子');
      if (publishedAt !== undefined) yield* serviceDays(need, dayOf(publishedAt));
      if (closesAt !== undefined) yield* closing(need, dayOf(closesAt));
      if (!outcome) continue;
      if (publishedAt !== undefined && outcome.at < dayOf(publishedAt))
        yield at(
          need,
          ['outcome', 'at'],
          `完成日期早于发布日期（${dayOf(publishedAt)}）`,
          '写服务完成的日子',
        );
      if (status !== undefined && status !== 'done')
        yield at(
          need,
          ['outcome'],
          '写了结果，状态却不是已完成',
          '服务完成了就把“状态”改为 done；没有完成就删去结果',
        );
    }
  },
};

function* serviceDays(need: Need, published: BeijingDay): Generator<Found> {
  const { schedule } = need.data;
  const past = `早于发布日期（${published}），没有人来得及报名`;
  if (schedule?.type === 'dates') {
    for (const [index, date] of schedule.dates.entries())
      if (date < published) yield at(need, ['schedule', 'dates', index], past, '写发布之后的服务日期');
  }
  if (schedule?.type !== 'weekly' || schedule.until === undefined) return;
  const path = ['schedule', 'until'];
  if (schedule.from !== undefined && schedule.until < schedule.from)
    yield at(need, path, `截止日期早于起始日期（${schedule.from}）`, '写最后一次服务的日子');
  else if (schedule.until < published) yield at(need, path, past, '写发布之后的截止日期；长期服务就删去');
}

function* closing(need: Need, closes: BeijingDay): Generator<Found> {
  const { schedule } = need.data;
  const last = schedule?.type === 'dates' ? [...schedule.dates].sort().at(-1) : schedule?.until;
  if (last !== undefined && closes > last)
    yield at(need, ['closesAt'], `截止时间在最后一次服务（${last}）之后`, '报名应在最后一次服务结束前截止');
}
