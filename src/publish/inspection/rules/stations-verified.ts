import { STATION_DAYS } from '../../../check/index.ts';
import { overdue } from '../overdue.ts';
import type { InspectionRule } from '../rule.ts';

/** Publishing rules 2: nobody walks to a station that has moved. */
export const stationsVerified: InspectionRule = {
  id: 'stations-verified',
  section: 'content',
  title: `站点 ${STATION_DAYS} 天内核实过`,
  text: `站点的地址、时间和电话每 ${STATION_DAYS} 天核实一次，并写明日期；虚构的示例除外。`,
  source: '志愿服务条例 第十三条（对信息进行核实）',
  check: (facts) => overdue(facts, 'stations', STATION_DAYS),
};
