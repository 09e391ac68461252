import { z } from 'zod';
import { field } from '../field.ts';
import { line } from '../primitives.ts';

/** A code of the statistical division of the country: 6 digits a county, 9 a town, 12 a community. */
const code = (label: string, digits: 6 | 9 | 12) =>
  field(z.string().regex(new RegExp(`^\\d{${digits}}$`), `应为 ${digits} 位数字`), {
    label,
    hint: `${digits} 位统计用区划代码，加引号`,
    widget: 'string',
  });

/** 镇街 and 村社区, by their statistical codes. */
export const towns = z.array(
  z.strictObject({
    code: code('镇街代码', 9),
    name: line({ label: '名称', hint: '镇街的名称' }, 40),
    areaCode: code('区划代码', 6),
  }),
);
export const communities = z.array(
  z.strictObject({
    code: code('村社区代码', 12),
    name: line({ label: '名称', hint: '村或社区的名称' }, 40),
    townCode: code('镇街代码', 9),
  }),
);
