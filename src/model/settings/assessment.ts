import { z } from 'zod';
import { choice, count, group, line, list } from '../primitives.ts';
import { reportFigures } from '../report.ts';
import { id } from './term.ts';

const figureIds = Object.fromEntries(
  Object.entries(reportFigures).map(([id, schema]) => [id, schema.def.innerType.meta()?.label as string]),
) as Record<keyof typeof reportFigures, string>;

/** 年度考核: what the year is weighed by. */
export const assessment = z.strictObject({
  dueDay: count({ label: '报送期限', hint: '次月几日前报送' }, 1, 28),
  items: list(
    group(
      {
        id: id(),
        label: line({ label: '考核项目', hint: '例如“按时报送”' }, 40),
        weight: count({ label: '分值', hint: '满分多少' }, 1, 100),
        measure: choice(
          { label: '计分办法', hint: '按什么计分' },
          {
            punctuality: '按时报送的月数',
            coverage: '站点目标完成',
            needsMet: '需求对接率',
            figure: '与各单位最高值之比',
          },
        ),
        figure: choice({ label: '数据', hint: '与最高值相比的数据' }, figureIds).optional(),
      },
      { label: '考核项目', hint: '项目、分值和计分办法' },
    ),
    { label: '考核项目', hint: '分值合计 100' },
    1,
  ),
  source: line({ label: '依据', hint: '依据的文件' }, 80),
});
