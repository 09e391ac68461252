import { dayOf, daysBetween } from '../../model/time.ts';
import { at, warning } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const NEED_DAYS = 30;
export const STATION_DAYS = 180;

/**
 * What a reader relies on is verified again and again. Time alone makes it stale: only warnings, and none
 * about samples: of what is invented there is nobody to ask.
 */
export const stale: Rule = {
  id: 'stale',
  title: `待对接的需求 ${NEED_DAYS} 天内、站点 ${STATION_DAYS} 天内核实过`,
  source: '志愿服务条例 第十三条（对信息进行核实）',
  *check(content) {
    const today = dayOf(content.now);
    for (const need of content.of('needs')) {
      const { status, verifiedAt, closesAt, withdrawn, sample } = need.data;
      if (withdrawn || sample || verifiedAt === undefined || closesAt === undefined) continue;
      const open = (status === 'open' || status === 'matching') && closesAt > content.now;
      const days = daysBetween(verifiedAt, today);
      if (open && days > NEED_DAYS)
        yield warning(at(need, ['verifiedAt'], `已有 ${days} 天没有核实`, '向联系站点核实，再改核实日期'));
    }
    for (const station of content.of('stations')) {
      const { verifiedAt, withdrawn, sample } = station.data;
      if (withdrawn || sample || verifiedAt === undefined) continue;
      const days = daysBetween(verifiedAt, today);
      if (days > STATION_DAYS)
        yield warning(
          at(station, ['verifiedAt'], `已有 ${days} 天没有核实`, '到站点或打电话核实，再改核实日期'),
        );
    }
  },
};
