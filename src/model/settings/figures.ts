import { z } from 'zod';
import { field } from '../field.ts';
import { flag, group, line, list } from '../primitives.ts';
import { id } from './term.ts';

/** 公开数据: quotable figures, never without date, source and definition. */
export const figures = z.strictObject({
  figures: list(
    group(
      {
        id: id(),
        label: line({ label: '名称', hint: '这个数字叫什么' }, 40),
        value: field(z.number(), { label: '数值', hint: '只写数字', widget: 'number' }),
        unit: line({ label: '单位', hint: '例如“人”“个”' }, 10),
        more: flag({ label: '以上', hint: '原文写“余”“多”的勾选' }).default(false),
        asOf: line({ label: '时间', hint: '例如 2017-10' }, 10),
        source: line({ label: '来源', hint: '出处；转引的写“据报道”' }, 80),
        definition: line({ label: '口径', hint: '数的是什么' }, 160),
      },
      { label: '公开数据', hint: '数值、时间、来源和口径缺一不可' },
    ),
    { label: '公开数据', hint: '可以引用的数字' },
  ),
});
