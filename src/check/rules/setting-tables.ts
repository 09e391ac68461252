import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

const FULL_MARKS = 100;

/** The small tables that figures are computed by. */
export const settingTables: Rule = {
  id: 'setting-tables',
  title: '星级逐级升高，考核分值合计一百，时段起止相符',
  source: '志愿服务记录与证明出具办法（试行）（民政部令第67号）；内容模型',
  *check(content) {
    const stars = content.setting('stars');
    for (const [index, { stars: level, hours }] of (stars.data.levels ?? []).entries()) {
      const below = stars.data.levels?.[index - 1];
      if (below && level <= below.stars)
        yield at(stars, ['levels', index, 'stars'], '星级没有比上一级高', '从一星起由低到高写');
      if (below && hours <= below.hours)
        yield at(
          stars,
          ['levels', index, 'hours'],
          `时长没有比上一级（${below.hours} 小时）多`,
          '星级越高，要求的时长越多',
        );
    }
    const assessment = content.setting('assessment');
    const total = (assessment.data.items ?? []).reduce((sum, { weight }) => sum + weight, 0);
    if (assessment.data.items && total !== FULL_MARKS)
      yield at(assessment, ['items'], `分值合计 ${total}`, `调整各项分值，合计为 ${FULL_MARKS}`);
    for (const [index, { measure, figure }] of (assessment.data.items ?? []).entries())
      if ((measure === 'figure') !== (figure !== undefined))
        yield at(
          assessment,
          ['items', index, 'figure'],
          figure ? '这种计分办法不用数据' : '没有写明与哪个数据的最高值比',
          figure ? '删去“数据”，或把计分办法改为 figure' : '补上“数据”，例如 activities',
        );
    const vocabulary = content.setting('vocabulary');
    for (const [index, { from, to }] of (vocabulary.data.slots ?? []).entries())
      if (to <= from)
        yield at(vocabulary, ['slots', index, 'to'], `时段的结束不晚于开始（${from}）`, '写晚于开始的时间');
  },
};
