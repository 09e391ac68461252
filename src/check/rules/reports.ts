import { collections } from '../../model/collections.ts';
import { dayOf } from '../../model/time.ts';
import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

const HOURS_A_DAY = 24;

/** One report a unit and month, handed in when the month is over, with figures that can be. */
export const reports: Rule = {
  id: 'reports',
  title: '每个单位每月一份月报，月底后报送，数据说得通',
  source: '志愿服务记录与证明出具办法（试行）（民政部令第67号）第三条：真实、准确、完整、及时',
  *check(content) {
    const byMonth = Map.groupBy(
      content.knownOf('reports'),
      ({ data: { unit, year, month } }) => `${unit} ${year} ${month}`,
    );
    for (const report of content.of('reports')) {
      const { unit, year, month, submittedAt, publishedAt, figures } = report.data;
      if (unit !== undefined && year !== undefined && month !== undefined) {
        const others = (byMonth.get(`${unit} ${year} ${month}`) ?? []).filter((other) => other !== report);
        if (others.length > 0) {
          const files = others.map(({ file }) => file).join('、');
          yield at(
            report,
            ['month'],
            `这个单位 ${year} 年 ${month} 月的${collections.reports.label}与 ${files} 重复`,
            '只留一份；报错月份的改正月份',
          );
        }
        const last = lastDay(year, month);
        if (submittedAt !== undefined && dayOf(submittedAt) < last)
          yield at(
            report,
            ['submittedAt'],
            `报送时间在月底（${last}）之前，这个月还没有过完`,
            '核对报送时间和月份',
          );
      }
      if (submittedAt !== undefined && publishedAt !== undefined && publishedAt < submittedAt)
        yield at(report, ['publishedAt'], `发布时间早于报送时间（${submittedAt}）`, '写收到月报之后的时间');
      if (figures && figures.hours > figures.participants * HOURS_A_DAY)
        yield at(
          report,
          ['figures', 'hours'],
          '服务时长超过每人次 24 小时',
          '核对服务时长和参与人次，单位是小时和人次',
        );
    }
  },
};

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
