import { type FieldMeta, itemOf, metaOf, shapeOf, variantsOf } from '../../model/index.ts';

type Schema = Parameters<typeof shapeOf>[0];

/** One field of a data set, as the data dictionary explains it. */
export interface FieldEntry {
  /** Where it stands in the JSON: `schedule.slots[]`. */
  path: string;
  label: string;
  hint: string;
  kind: string;
  /** Whether every record has it. */
  always: boolean;
  /** The values it may take, value and Chinese label. */
  options: readonly (readonly [value: string, label: string])[];
}

const kinds: Record<FieldMeta['widget'], string> = {
  string: '文字',
  text: '文字',
  markdown: '文字（Markdown）',
  number: '数字',
  boolean: '是或否',
  datetime: '时间（北京时间，年-月-日 时:分）',
  date: '日期（年-月-日）',
  time: '时刻（时:分）',
  select: '选项',
  relation: '编号',
  image: '文件路径',
  file: '文件路径',
  location: '经纬度（WGS-84）',
  object: '一组字段',
  list: '列表',
  checklist: '清单项目编号和结果',
  hidden: '文字',
};

/** Every public field of a schema, at any depth, parents first. */
export function dictionaryOf(schema: Schema, within = ''): FieldEntry[] {
  return Object.entries(shapeOf(schema)).flatMap(([name, field]) => {
    const meta = metaOf(field);
    if (meta === undefined || meta.private) return [];
    const item = itemOf(field);
    const path = `${within}${name}${item ? '[]' : ''}`;
    const options = Object.entries(meta.options ?? {});
    const own = {
      path,
      label: meta.label,
      hint: meta.hint,
      kind: kinds[meta.widget],
      always: field._zod.def.type !== 'optional',
      options,
    };
    const inner = item ?? field;
    return [own, ...[inner, ...variantsOf(inner)].flatMap((one) => dictionaryOf(one, `${path}.`))].filter(
      isFirst,
    );
  });
}

/** Variants share fields such as their tag; each is explained once. */
const isFirst = ({ path }: FieldEntry, at: number, all: readonly FieldEntry[]): boolean =>
  all.findIndex((other) => other.path === path) === at;
