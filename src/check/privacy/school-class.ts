import type { Sighting } from './hit.ts';

const M = '[\\s·•・.\\-‐-―−_*~\\\\/（()）【】\\[\\],，、：:|"“”]{0,6}';
const NUMBER = '[\\d一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾〇零两幺]';
const SCHOOL = `([\\u4E00-\\u9FFF]{1,10}?)(?:小学|中学|学校|幼儿园|幼稚园|高中|初中|职高|职中|附小|附中|完小|中心校|村小|书院|[一二三四五六七八九十]中|[一二三四五六七八九十]小)(?:校|部|分校|校区|[东西南北]区)?`;
const GRADE = `(?:(?:[初高]${M}(?:中)?${M})?(?:${NUMBER}{1,2}|20\\d{2})${M}(?:年级|级|年)|[初高]${M}[一二三123]${M}(?:年级)?|(?:小|初|高)?20\\d{2}${M}级|[一二三四五六七八九]|\\d(?=[（(.．·-]\\d{1,2}${M}班)|学前${M}班?|[大中小](?=${M}${NUMBER}${M}班))`;
// Classes by number; 培训班, 兴趣班, 班车 and a watch of people are none of them.
const CLASS = `${M}的?(?:文科|理科|实验|重点|普通)?${M}(?:${NUMBER}{1,3}|(?<=[级年]${M})[A-Za-z甲乙丙丁])${M}班(?!车|次|岗|公交|人马|倒|志愿|巡|船|地铁|轮)`;

const forward = new RegExp(
  `${SCHOOL}(?:${M}|[^！；\\n]{0,20}?${M}|${M}\\n?${M})(?:[Gg]${M}\\d${CLASS}|${GRADE}${CLASS}|20\\d{2}级[\\u4E00-\\u9FFF]{1,6}?${CLASS}|[\\u4E00-\\u9FFF]{2,6}\\d{4}班(?!车|次|岗)|[启培]智${CLASS}|(?<=[学校园中小区部]${M})${CLASS})`,
  'g',
);
const backward = new RegExp(`${GRADE}${CLASS}(?:的?(?:学生|同学)?)${M}${SCHOOL}`, 'g');
const AND = /(?<![协仁太永中义人祥同泰顺安德清元景万致礼])和$/;
/** A school without a name, or a school for those who are no children. */
const UNNAMED =
  /(?:[某在的所读上到是从们与个办于各每全家些座本此该这那入为由有回]|一所|某某|全[市县区]|农村|乡村|城区|我市|我县|我区|老年|市民|家长|党|团|夜|道德|驾驶|培训|××|XX)$/;

/** A named school beside a class, which together point at some forty children. */
export function* schoolClassesIn(text: string): Generator<Sighting> {
  if (!text.includes('班')) return;
  for (const pattern of [forward, backward]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const { 0: found, 1: name = '', index } = match;
      if (UNNAMED.test(name) || AND.test(name)) {
        // 就读学校：友谊中学: behind a school without a name may stand one that has one.
        pattern.lastIndex = index + name.length + 1;
        continue;
      }
      yield { kind: 'school-class', start: index, end: index + found.length, shown: '××学校×年级×班' };
    }
  }
}
