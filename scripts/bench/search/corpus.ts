import type { SearchRecord } from '../../../src/find/search/index.ts';
import { randomFrom } from '../../../tests/find/match/labelled/random.ts';

/** A document as a file of real ones gives it: `[{title, body}]`. */
export interface Document {
  title: string;
  body: string;
}

const phrases = [
  ...['县级以上地方人民政府应当', '有关部门按照各自职责', '任何单位和个人不得', '志愿服务组织', '志愿者'],
  ...['社区服务', '空巢老人', '留守儿童', '残疾人', '依法追究刑事责任', '情节严重的', '责令限期改正'],
  ...[
    '根据有关法律、行政法规的规定',
    '结合本市实际',
    '建立健全',
    '并向社会公布',
    '给予表彰',
    '自发布之日起施行',
  ],
  ...['街道办事处', '居民委员会', '新时代文明实践', '服务时长', '注册登记', '人身意外伤害保险', '邻里守望'],
];
const common =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严';

/** Documents in the manner of rules and notices, the same for the same seed; 1 to 8 kB of Chinese each. */
export function makeDocuments(count: number, seed: number): Document[] {
  const random = randomFrom(seed);
  // Common characters and words come up far more often than rare ones, as in any text.
  const early = (length: number) => Math.floor(length * (random.between(0, 999_999) / 1_000_000) ** 2);
  const character = () => common.charAt(early(common.length));
  const words = Array.from({ length: 8000 }, () =>
    Array.from({ length: random.between(2, 3) }, character).join(''),
  );
  const word = () => words[early(words.length)] ?? '';
  const clause = () => {
    const kind = random.between(0, 20);
    if (kind < 4) return random.pick(phrases) + word();
    if (kind === 4)
      return `${random.between(1990, 2026)}年${random.between(1, 12)}月${random.between(1, 28)}日起${word()}`;
    if (kind === 5)
      return `${random.pick(['A4', 'GB/T 2260', '12345', 'Wi-Fi', '5G', 'volunteer'])}${word()}`;
    return Array.from({ length: random.between(2, 5) }, word).join('');
  };
  const article = (_: unknown, at: number) =>
    `第${at + 1}条　${Array.from({ length: random.between(3, 9) }, clause).join('，')}。`;
  return Array.from({ length: count }, () => ({
    title: `${word()}${word()}${random.pick(['条例', '办法', '规定', '工作的通知', '实施细则'])}`,
    body: Array.from({ length: random.between(6, 45) }, article).join('\n'),
  }));
}

export const recordsOf = (documents: readonly Document[]): SearchRecord[] =>
  documents.map(({ title, body }, at) => ({
    url: `/d/${at}/`,
    title,
    body,
    labels: [],
    sample: false,
    date: `${2010 + (at % 16)}-01-01 09:00`,
    facets: { type: { id: 'news', name: '动态' } },
  }));

/** Everyday queries, and stretches of the documents themselves of one to twenty-four characters. */
export function makeQueries(documents: readonly Document[], seed: number): string[] {
  const random = randomFrom(seed);
  const everyday = [
    '空巢老人',
    '雷锋',
    '社区服务',
    '老龄',
    '2015年',
    'A4',
    '12345',
    'volun',
    '的',
    '志愿者 残疾人',
    '依法 公布',
  ];
  const stretch = (length: number) => {
    const body = random.pick(documents).body;
    return body.slice(random.between(0, Math.max(body.length - length, 0))).slice(0, length);
  };
  const lengths = [1, 1, 2, 2, 2, 3, 4, 4, 5, 6, 8, 12, 24];
  return [...everyday, ...lengths.flatMap((length) => Array.from({ length: 4 }, () => stretch(length)))]
    .map((query) => query.replace(/\s+/g, ' ').trim())
    .filter((query) => query !== '');
}
