import { z } from 'zod';
import { type FieldMeta, field, type ReferenceTarget, type Widget } from './field.ts';
import { beijingDay, beijingMinute, clockTime } from './moments.ts';

/** The small vocabulary of field kinds that the content types are written in. */

type Words = Pick<FieldMeta, 'label' | 'hint' | 'private'>;

const oneLine = (max: number) =>
  z
    .string()
    .min(1, '不能为空')
    .max(max, `不能超过 ${max} 个字`)
    .refine((text) => text === text.trim(), '开头或结尾有多余的空格')
    .refine((text) => !/[\r\n]/.test(text), '只能写一行');

/** One line of plain text. */
export const line = (words: Words, max = 120) => field(oneLine(max), { ...words, widget: 'string' });

/** Some sentences of plain text. */
export const text = (words: Words, max = 600) =>
  field(z.string().min(1, '不能为空').max(max, `不能超过 ${max} 个字`), { ...words, widget: 'text' });

/** Markdown in a field of its own; drawn by the same renderer as bodies. */
export const markdown = (words: Words) =>
  field(z.string().min(1, '不能为空'), { ...words, widget: 'markdown', markdown: true });

export const minute = (words: Words) => field(beijingMinute, { ...words, widget: 'datetime' });
export const day = (words: Words) => field(beijingDay, { ...words, widget: 'date' });
export const clock = (words: Words) => field(clockTime, { ...words, widget: 'time' });

export const flag = (words: Words) => field(z.boolean(), { ...words, widget: 'boolean' });

/** A whole number between `min` and `max`, both included. */
export const count = (words: Words, min = 0, max = 10_000_000) =>
  field(z.int('应为整数').min(min, `不能小于 ${min}`).max(max, `不能大于 ${max}`), {
    ...words,
    widget: 'number',
  });

/** One of a closed set that the code knows; `options` maps each value to its Chinese label. */
export const choice = <const O extends Readonly<Record<string, string>>>(words: Words, options: O) =>
  field(z.enum(Object.keys(options) as [keyof O & string, ...(keyof O & string)[]]), {
    ...words,
    widget: 'select',
    options,
  });

/** The id of an entry, unit, place or vocabulary term; `check` proves that it exists. */
export const reference = (words: Words, ...refersTo: [ReferenceTarget, ...ReferenceTarget[]]) =>
  field(oneLine(120), { ...words, widget: 'relation', refersTo });

export const list = <S extends z.ZodType>(of: S, words: Words, min = 0, max = 200) =>
  field(z.array(of).min(min, `至少要有 ${min} 项`).max(max, `不能超过 ${max} 项`), {
    ...words,
    widget: 'list',
  });

export const group = <S extends z.ZodRawShape>(shape: S, words: Words, widget: Widget = 'object') =>
  field(z.strictObject(shape), { ...words, widget });

/** ASCII address of an entry, made once (pinyin of its title) and then frozen. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const slug = (words: Words) =>
  field(z.string().max(80, '不能超过 80 个字符').regex(slugPattern, '只能用小写字母、数字和连字符'), {
    ...words,
    widget: 'hidden',
  });

/** The tag that tells one variant of a union from the others. */
export const kind = <const T extends string>(tag: T, label: string) =>
  field(z.literal(tag), { label: '类型', hint: `“${label}”`, widget: 'hidden', options: { [tag]: label } });

/** One of several shapes, told apart by its tag. */
export const union = <
  const O extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(
  tag: string,
  variants: O,
  words: Words,
) => field(z.discriminatedUnion(tag, variants), { ...words, widget: 'object' });

/** The city's checklist: each item's id with one of a closed set of answers. */
export const checklist = <const O extends Readonly<Record<string, string>>>(answers: O, words: Words) =>
  field(
    z.record(
      z.string().regex(slugPattern, '清单项目的编号不对'),
      choice({ label: '结果', hint: '逐项选择' }, answers),
    ),
    { ...words, widget: 'checklist', refersTo: ['checklist'], options: answers },
  );

/** A file below `media/` of the content root, written from that folder: `media/2026/x.webp`. */
const mediaPath = z
  .string()
  .regex(/^media\/[A-Za-z0-9._/-]+$/, '应写成 media/ 开头的路径，文件名只用字母、数字和连字符')
  .refine((path) => !path.includes('..'), '路径里不能有 ..');

/** A picture always comes with its words: WCAG 1.1.1, and inspectors look for it. */
export const picture = (words: Words) =>
  group(
    {
      src: field(mediaPath, {
        label: '图片文件',
        hint: '上传后自动填写，例如 media/lantern.svg',
        widget: 'image',
      }),
      alt: line({ label: '替代文字', hint: '用一句话说出图上有什么，读屏软件会念给看不见的人听' }, 160),
      credit: line({ label: '图片来源', hint: '摄影者或绘制者，例如“本站绘制”' }, 60).optional(),
    },
    words,
  );

export const attachment = (words: Words) =>
  group(
    {
      file: field(mediaPath, {
        label: '文件',
        hint: '上传后自动填写，例如 media/files/form.pdf',
        widget: 'file',
      }),
      title: line({ label: '文件名称', hint: '读者看到的名称，例如“志愿者登记表”' }),
    },
    words,
  );

/** A point with its datum fixed: WGS-84, as a phone's positioning gives it. */
export const location = (words: Words) =>
  group(
    {
      lng: field(z.number().min(73, '经度应在 73 至 136 之间').max(136, '经度应在 73 至 136 之间'), {
        label: '经度',
        hint: 'WGS-84 坐标，例如 106.6291',
        widget: 'number',
      }),
      lat: field(z.number().min(3, '纬度应在 3 至 54 之间').max(54, '纬度应在 3 至 54 之间'), {
        label: '纬度',
        hint: 'WGS-84 坐标，例如 30.4592',
        widget: 'number',
      }),
    },
    words,
    'location',
  );

export const phone = (words: Words) =>
  field(
    z
      .string()
      .regex(/^(0\d{2,3}-\d{7,8}|1[0-9]{4}|400-\d{3}-\d{4})$/, '应为公开的座机或热线，写成“区号-号码”'),
    { ...words, widget: 'string' },
  );

export const url = (words: Words) =>
  field(z.url({ protocol: /^https?$/, error: '应为 http 或 https 开头的完整网址' }), {
    ...words,
    widget: 'string',
  });

export const email = (words: Words) => field(z.email('应为电子邮箱地址'), { ...words, widget: 'string' });
