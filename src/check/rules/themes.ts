import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The year's themes stand in one order; two months that share a theme follow each other. */
export const themes: Rule = {
  id: 'themes',
  title: '主题月次序不重，合办的月份相连',
  source: '内容模型：每月一主题',
  *check(content) {
    const byOrder = Map.groupBy(content.knownOf('themes'), ({ data: { year, order } }) => `${year} ${order}`);
    for (const theme of content.of('themes')) {
      const { months, year, order } = theme.data;
      const [first, second] = months ?? [];
      if (first !== undefined && second !== undefined && second !== first + 1)
        yield at(theme, ['months'], '合办的两个月不相连', '先写前一个月，再写紧接着的后一个月，例如 1 和 2');
      if (year === undefined || order === undefined) continue;
      const others = (byOrder.get(`${year} ${order}`) ?? []).filter((other) => other !== theme);
      if (others.length > 0)
        yield at(
          theme,
          ['order'],
          `${year} 年的第 ${order} 项与 ${others.map(({ file }) => file).join('、')} 重复`,
          '全年从 1 起依次编号，一个主题月一个号',
        );
    }
  },
};
