import type { Random } from '../../../src/sample/random.ts';

const BEFORE = ['有事请找', '联系方式是', '记录里写着', '大家都知道', '据介绍，', '登记的是 ', '名单：'];
const AFTER = ['，请放心', '。', '（仅供参考）', '，谢谢支持', ' 等', '；其余不变', ''];
const FILLER = [
  '清晨六点，志愿者在江边集合。',
  '全年共开展活动126场，参加3820人次。',
  '上午8:30到11:30，下午2点到5点。',
];

/** Places in an entry where a plant may stand; `line` counts from 1. */
export interface Planted {
  text: string;
  line: number;
  field: string;
}

interface Host {
  /** True where Markdown is read, and a value may run over lines. */
  markdown: boolean;
  put(said: string, fill: string): { fields?: string; body?: string; field: string };
}

const quoted = (text: string): string => JSON.stringify(text);

export const hosts: Readonly<Record<string, Host>> = {
  title: { markdown: false, put: (said) => ({ fields: `title: ${quoted(said)}`, field: 'title' }) },
  summary: {
    markdown: false,
    put: (said) => ({ fields: `title: 见闻\nsummary: ${quoted(said)}`, field: 'summary' }),
  },
  block: {
    markdown: false,
    put: (said) => ({ fields: `title: 见闻\nsummary: >-\n  ${said}`, field: 'summary' }),
  },
  alt: {
    markdown: false,
    put: (said) => ({
      fields: `title: 见闻\ncover: { src: media/river.svg, alt: ${quoted(said)} }`,
      field: 'cover.alt',
    }),
  },
  comment: { markdown: false, put: (said) => ({ fields: `title: 见闻 # ${said}`, field: 'title' }) },
  paragraph: {
    markdown: true,
    put: (said, fill) => ({ body: `${fill}\n\n${said}\n\n${fill}`, field: 'body' }),
  },
  list: { markdown: true, put: (said, fill) => ({ body: `- ${fill}\n- ${said}\n- ${fill}`, field: 'body' }) },
  ordered: { markdown: true, put: (said, fill) => ({ body: `1. ${fill}\n2. ${said}`, field: 'body' }) },
  quote: { markdown: true, put: (said, fill) => ({ body: `${fill}\n\n> ${said}`, field: 'body' }) },
  heading: { markdown: false, put: (said, fill) => ({ body: `## ${said}\n\n${fill}`, field: 'body' }) },
  table: {
    markdown: false,
    put: (said) => ({
      body: `| 项目 | 说明 |\n|---|---|\n| 备注 | ${said.replaceAll('|', '／')} |`,
      field: 'body',
    }),
  },
  link: { markdown: false, put: (said, fill) => ({ body: `${fill}[${said}](/stations/)`, field: 'body' }) },
  code: {
    markdown: true,
    put: (said, fill) => ({ body: `${fill}\n\n\`\`\`\n${said}\n\`\`\``, field: 'body' }),
  },
  note: { markdown: false, put: (said, fill) => ({ body: `${fill}[^1]\n\n[^1]: ${said}`, field: 'body' }) },
};

/** An entry with something planted in it, and the line on which the plant begins. */
export function plantIn(random: Random, host: Host, plant: string): Planted {
  const before = random.pick(BEFORE);
  const said = `${before}${plant}${random.pick(AFTER)}`;
  const { fields = 'title: 见闻', body = '', field } = host.put(said, random.pick(FILLER));
  const text = `---\n${fields}\nslug: p\n---\n\n${body}\n`;
  const at = text.indexOf(before + plant.split('\n')[0]?.slice(0, 1));
  const found = at >= 0 ? at : text.indexOf(before);
  return { text, line: text.slice(0, found).split('\n').length, field };
}
