import type { CheckedEntry } from '../content.ts';
import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

type Hours = NonNullable<CheckedEntry<'stations'>['data']['hours']>[number];

/** A noon break is two spans of the same day; spans that overlap are a slip. */
export const stationHours: Rule = {
  id: 'station-hours',
  title: '同一天的开放时间不重叠',
  source: '志愿服务条例 第十二条（信息真实、准确）',
  *check(content) {
    for (const station of content.of('stations')) {
      const { hours = [] } = station.data;
      for (const [index, span] of hours.entries())
        if (hours.slice(0, index).some((other) => overlap(span, other)))
          yield at(
            station,
            ['hours', index],
            '与前面一段的开放时间重叠',
            '中午休息分上午、下午两段写；重复的删去',
          );
    }
  },
};

const overlap = (a: Hours, b: Hours) =>
  a.days.some((day) => b.days.includes(day)) && a.open < b.close && b.open < a.close;
