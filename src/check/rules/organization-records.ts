import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A body's former names have true dates, and its credit code is its own. */
export const organizationRecords: Rule = {
  id: 'organization-records',
  title: '历史名称起止相符，统一社会信用代码不重复',
  source: 'GB 32100-2015；内容模型：改过名的单位保留当时的名称',
  *check(content) {
    const byCode = Map.groupBy(content.knownOf('organizations'), ({ data: { uscc } }) => uscc);
    for (const organization of content.of('organizations')) {
      const { names = [], uscc } = organization.data;
      for (const [index, { from, until }] of names.entries())
        if (from !== undefined && until !== undefined && until < from)
          yield at(
            organization,
            ['names', index, 'until'],
            `停用日期早于启用日期（${from}）`,
            '写停用这个名称的日子；仍在使用就删去',
          );
      const others =
        uscc === undefined ? [] : (byCode.get(uscc) ?? []).filter((other) => other !== organization);
      if (others.length > 0)
        yield at(
          organization,
          ['uscc'],
          `与 ${others.map(({ file }) => file).join('、')} 的代码相同`,
          '对照登记证书改正；没有登记就删去',
        );
    }
  },
};
