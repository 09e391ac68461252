import { z } from 'zod';
import { count, group, line, list } from '../primitives.ts';

/** 星级: hours a star level takes; cities differ, so it is content. */
export const stars = z.strictObject({
  levels: list(
    group(
      {
        stars: count({ label: '星级', hint: '1 至 5' }, 1, 5),
        hours: count({ label: '累计时长', hint: '小时' }, 1, 100_000),
      },
      { label: '星级', hint: '星级和时长' },
    ),
    { label: '星级', hint: '从低到高' },
    1,
    5,
  ),
  source: line({ label: '依据', hint: '依据的文件' }, 80),
});
