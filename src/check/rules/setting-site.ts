import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Who hosts the site is named for every day, and its identification code belongs to the city. */
export const settingSite: Rule = {
  id: 'setting-site',
  title: '主办单位任期相符，网站标识码属于本地',
  source: '政府网站发展指引（国办发〔2017〕47号）：页脚标明主办单位和网站标识码',
  *check(content) {
    const site = content.setting('site');
    const { bodies, identifiers, areaCode } = site.data;
    for (const [index, { from, until }] of (bodies ?? []).entries())
      if (from !== undefined && until !== undefined && until < from)
        yield at(
          site,
          ['bodies', index, 'until'],
          `截止日期早于起始日期（${from}）`,
          '写卸任的日子；仍在任就删去',
        );
    if (bodies && !bodies.some(({ role, until }) => role === 'host' && until === undefined))
      yield at(site, ['bodies'], '没有现任的主办单位', '补上现任主办单位，不写截止日期');
    const code = identifiers?.siteIdCode;
    if (code !== undefined && areaCode !== undefined && !code.startsWith(areaCode.slice(0, 4)))
      yield at(
        site,
        ['identifiers', 'siteIdCode'],
        `网站标识码不以本地的行政区划代码（${areaCode}）开头`,
        '对照全国政府网站信息报送系统里的标识码改正；没有就删去',
      );
    const figures = content.setting('figures');
    for (const [index, { asOf }] of (figures.data.figures ?? []).entries())
      if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(asOf))
        yield at(
          figures,
          ['figures', index, 'asOf'],
          '时间的写法不对',
          '写成年、年-月或年-月-日，例如 2017-10',
        );
  },
};
