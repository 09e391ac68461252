import { z } from 'zod';
import { flag, group, line, list } from '../primitives.ts';
import { term } from './term.ts';

/** 站点标准: the checklist of a standard station. */
export const standard = z.strictObject({
  items: list(
    group(
      { ...term, required: flag({ label: '必备', hint: '标准化站点必须达到' }) },
      { label: '项目', hint: '清单项目' },
    ),
    { label: '标准化清单', hint: '站点建设的标准' },
    1,
  ),
  source: line({ label: '依据', hint: '依据的文件' }, 80),
});
