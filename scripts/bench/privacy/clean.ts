import type { Random } from '../../../src/sample/random.ts';
import { NOT_ILL } from './not-ill.ts';

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, (_, at) => random.between(at === 0 ? 1 : 0, 9)).join('');
const two = (value: number): string => String(value).padStart(2, '0');
const date = (random: Random, mark: string): string =>
  [random.between(1990, 2030), two(random.between(1, 12)), two(random.between(1, 28))].join(mark);
const clock = (random: Random): string => `${random.between(0, 23)}:${two(random.between(0, 59))}`;
const grouped = (value: number): string => value.toLocaleString('en-US');
const count = (random: Random, most: number): number => random.between(1, most);
const hex = (random: Random, length: number): string =>
  Array.from({ length }, () => random.between(0, 15).toString(16)).join('');
const illness = (random: Random): string =>
  random.pick(['高血压', '糖尿病', '白内障', '肺结核', '老年痴呆', '心脏病', '艾滋病', '抑郁症']);
const surname = (random: Random): string => random.pick([...'王李张刘陈杨黄赵周吴徐孙高白方']);
const name = (random: Random): string =>
  surname(random) + random.pick([...'建国志明秀丽文']) + random.pick(['', '华', '英', '军', '平']);

/** Sentences that look like what the gate refuses, and are nothing of the kind. */
export const nearMisses: readonly ((random: Random) => string)[] = [
  (random) => `活动时间：${date(random, '-')} ${clock(random)}—${clock(random)}。`,
  (random) => `起止日期 ${date(random, '.')}-${date(random, '.')}，逾期不候。`,
  (random) => `登记表编号 ${date(random, '')}${two(count(random, 99))}，共${count(random, 300)}份。`,
  (random) =>
    `时间戳 ${date(random, '')}${two(count(random, 23))}${two(count(random, 59))}${two(count(random, 59))}。`,
  (random) =>
    `依据国办发〔20${two(count(random, 26))}〕${count(random, 120)}号和川文明办〔2015〕${count(random, 99)}号。`,
  (random) =>
    `执行 GB/T ${random.between(10000, 43999)}-20${two(count(random, 25))}，参照 GB ${random.between(10000, 39999)}—1999。`,
  (random) => `最新GB${random.between(10000, 39999)}标准已经发布。`,
  (random) =>
    `行政区划代码 ${random.pick(['511602', '511681', '110101'])}${two(count(random, 99))}${count(random, 9)}${two(count(random, 99))}${count(random, 9)}。`,
  (random) =>
    `统一社会信用代码 ${random.pick(['51', '52', '91', '12'])}5116${two(count(random, 99))}MJ${digits(random, 7)}${random.pick(['X', 'A', '3'])}。`,
  (random) =>
    `ISBN 978-7-${random.pick(['115', '02', '5086', '302'])}-${digits(random, 5)}-${count(random, 9)}。`,
  (random) =>
    `坐标 ${random.between(73, 135)}.${digits(random, 6)}, ${random.between(18, 53)}.${digits(random, 6)}。`,
  (random) =>
    `经费 ${grouped(random.between(10_000, 99_999_999_999))} 元，结余 ${random.between(1, 9e6)}.${two(count(random, 99))} 元。`,
  (random) => `总投资${random.between(13, 19)}${'0'.repeat(9)}元，约合${count(random, 190)}亿元。`,
  (random) =>
    `分别开展${count(random, 199)}、${random.between(1000, 9999)}、${random.between(1000, 9999)}场次。`,
  (random) =>
    `| ${random.between(100, 199)} | ${random.between(1000, 9999)} | ${random.between(1000, 9999)} |`,
  (random) => `|${random.between(130, 199)}|${random.between(1000, 9999)}|${random.between(1000, 9999)}|`,
  (random) => `参与人次由${random.between(10000, 99999)}～${random.between(100000, 999999)}不等。`,
  (random) => `第${random.between(13, 15)}、16、17、18、19、${count(random, 9)}号展位。`,
  () => '热线：12345、12355、12348、110、119、120、96110。',
  () => '问市文明办 0999-2346420，或 office@city.example。',
  () => '电话：2346420（工作日）。',
  (random) =>
    `公示：${surname(random)}某某 ${random.pick(['138', '189'])}****${digits(random, 4)}、1${digits(random, 2)}****${digits(random, 4)}。`,
  (random) => `身份证号 51${'*'.repeat(13)}${digits(random, 3)} 的申请人请来补件。`,
  (random) => `校验值 sha256:${hex(random, 64)}。`,
  (random) =>
    `提交 ${hex(random, 40)}，编号 ${hex(random, 8)}-${hex(random, 4)}-${hex(random, 4)}-${hex(random, 4)}-${hex(random, 12)}。`,
  (random) => `订单 20${digits(random, 18)} 已完成。`,
  (random) =>
    `京ICP备${digits(random, 8)}号-1，川公网安备 ${random.pick(['51160202', '11010802'])}${digits(random, 6)}号。`,
  (random) => `电信许可证：京B2-20${digits(random, 6)}。`,
  (random) =>
    `网址 http://www.gov.cn/zhengce/content/20${two(count(random, 25))}-0${count(random, 9)}/08/content_5${digits(random, 6)}.htm`,
  (random) => `圆周率约为3.14159265358979，比值0.${digits(random, 11)}。`,
  (random) =>
    `${random.between(1949, 1980)}—${random.between(1981, 2026)}年，${random.between(1949, 2026)}、${random.between(1949, 2026)}、${random.between(1949, 2026)}年三次修订。`,
  (random) => `志愿者${name(random)}给老人讲${illness(random)}的防治知识。`,
  (random) => `医生${name(random)}主讲${illness(random)}用药。`,
  (random) => `${name(random)}带队走访，为患${illness(random)}的居民送药。`,
  (random) => `${surname(random)}大爷患${illness(random)}多年，${surname(random)}某也一样。`,
  (random) => `许多人患有${illness(random)}却不知道，成年人应定期查体。`,
  (random) => `${illness(random)}患者关爱行动，${illness(random)}日义诊。`,
  (random) => `县人民医院举办${illness(random)}讲座，社区${count(random, 99)}人参加。`,
  (random) =>
    `${random.pick(['北街小学', '友谊中学'])}开设${count(random, 9)}个兴趣班，共${count(random, 40)}名学生。`,
  (random) =>
    `${random.pick(['北街小学', '友谊中学'])}${random.pick([...'三四五六'])}年级参加，分${count(random, 6)}批。`,
  (random) => `某小学三年级${count(random, 9)}班的孩子们来信。`,
  (random) => `第${count(random, 9)}期培训班在实验小学结业。`,
  (random) => `队员分成${random.pick([...'三四五六'])}组，${count(random, 28)}号出发。`,
  (random) => `第${count(random, 9)}组${count(random, 40)}号选手抽签。`,
  (random) => `到市民中心${count(random, 5)}号楼${count(random, 5)}0${count(random, 9)}室办理。`,
  (random) => `为${count(random, 9)}栋${count(random, 4)}单元${count(random, 60)}户居民换了灯。`,
  (random) => `地址：${random.pick(['滨河路', '金安大道', '朝阳街'])}${count(random, 300)}号。`,
  (random) =>
    `型号 A${digits(random, 5)}，新A股代码 ${digits(random, 6)}，版本 v${count(random, 9)}.${count(random, 20)}.${count(random, 20)}。`,
  (random) =>
    `比赛成绩 ${count(random, 9)}:${count(random, 9)}，用时 ${two(count(random, 59))}′${two(count(random, 59))}″${two(count(random, 99))}。`,
  (random) =>
    `面积 ${random.between(1000, 99999)} 平方米，绿化率 ${count(random, 99)}.${count(random, 9)}%，海拔 ${random.between(200, 1700)} 米。`,
  (random) => `@所有人：请看 npm 包 astro@7.3.4 的说明。`.replace('7', String(count(random, 9))),
  (random) => `快递单 SF${digits(random, 13)}，车次 K${digits(random, 3)}、G${digits(random, 4)}。`,
  (random) =>
    `${count(random, 12)}月${count(random, 28)}日 ${clock(random)} 至 ${clock(random)}，${clock(random)} 集合。`,
  (random) => `一二三四五六七八九十，从一数到${count(random, 100)}。`,
  (random) =>
    `二〇一五年${random.pick([...'三四五六'])}月，一九七八年以来，百分之${random.pick([...'三四五六'])}十。`,
  (random) => `全国统一客服 400-${digits(random, 3)}-${digits(random, 4)}`,
  (random) => `时长 ${count(random, 900)}.5、${count(random, 900)} 小时；场次 75、88、1${digits(random, 2)}`,
  (random) => `${random.between(1949, 1999)}、${random.between(2000, 2010)}、${random.between(2011, 2026)}年`,
  () => '一九四九、一九七八、二〇一二',
  () => '一三五九、二四六八，分单双日',
  (random) => `${count(random, 9)}号楼前的空地上摆了${count(random, 9)}张桌子`,
  (random) => `快递单号 YT8617${digits(random, 9)}，另一件 7${digits(random, 12)}`,
  (random) =>
    `呼号 BY8AA，上行 431.${digits(random, 3)}，下行 439.${digits(random, 3)}，频点 145.${digits(random, 3)} MHz。`,
  ...NOT_ILL.map(
    (said) => (random: Random) =>
      said.replaceAll('N', () => name(random)).replaceAll('I', () => illness(random)),
  ),
];

/** A page of such sentences, all of them innocent. */
export function cleanPage(random: Random): string {
  const said = random.some(nearMisses, 8).map((make) => make(random));
  return `---\ntitle: 平常的一页\nslug: p\n---\n\n${random.shuffled(said).join('\n\n')}\n`;
}
