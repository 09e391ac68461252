import { isIdNumber } from '../../../src/check/privacy/id-number.ts';
import { words } from '../../../src/check/privacy/name-words.ts';
import type { Random } from '../../../src/sample/random.ts';
import { ILL } from './ill.ts';

/** What is planted: invented identifiers that are valid, each with the rule that must find it. */
export interface Identifier {
  rule: string;
  text: string;
  /** True for digits and letters that a disguise may break up anywhere. */
  breakable: boolean;
}

const REGIONS = [
  '110101',
  '310115',
  '440305',
  '500112',
  '511602',
  '511623',
  '650102',
  '429005',
  '360730',
  '540121',
];
const CARDS = [
  '622202',
  '621700',
  '622848',
  '625912',
  '436742',
  '451810',
  '552245',
  '955880',
  '356833',
  '601382',
];
const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'.split(
    '',
  );
const GIVEN =
  '秀英桂兰玉珍建国志强淑芬海燕明辉晓东丽娟国春梅永福德华素琴光荣军雪梅浩然思雨宇轩成林豪永贵青立新卫红霞庆丰'.split(
    '',
  );
const ILLNESSES = [
  '肺癌',
  '乳腺癌',
  '白血病',
  '尿毒症',
  '2型糖尿病',
  '高血压',
  '冠心病',
  '脑梗',
  '脑出血',
  '抑郁症',
  '癫痫',
  '艾滋病',
  '乙肝',
  '肺结核',
  '帕金森病',
  '阿尔茨海默病',
  '红斑狼疮',
  '精神分裂症',
  '自闭症',
  '肝硬化',
  '股骨头坏死',
  '类风湿关节炎',
  '哮喘',
  '血友病',
];
const SCHOOLS = [
  '北街小学',
  '友谊中学',
  '希望小学',
  '浓溪镇中心小学',
  '第二中学',
  '思源实验学校',
  '彩虹幼儿园',
  '职业高中',
  '滨河外国语学校',
  '大寨初中',
];

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.between(0, 9)).join('');
const two = (value: number): string => String(value).padStart(2, '0');
const chinese = '一二三四五六七八九十';

const plain = (rule: string, text: string): Identifier => ({ rule, text, breakable: true });
const told = (rule: string, text: string): Identifier => ({ rule, text, breakable: false });

export const makers: Readonly<Record<string, (random: Random) => Identifier>> = {
  mobile: (random) => plain('mobile-numbers', `1${random.between(3, 9)}${digits(random, 9)}`),
  identity: (random) => plain('id-numbers', random.chance(0.8) ? newIdentity(random) : oldIdentity(random)),
  card: (random) => plain('bank-cards', card(random)),
  plate: (random) => plain('plates', plate(random)),
  email: (random) => plain('emails', email(random)),
  address: (random) => told('home-addresses', address(random)),
  illness: (random) => told('illnesses', illness(random)),
  school: (random) => told('school-classes', school(random)),
};

function birthday(random: Random, least: number, most: number): string {
  return `${random.between(least, most)}${two(random.between(1, 12))}${two(random.between(1, 28))}`;
}

function newIdentity(random: Random): string {
  const first = random.pick(REGIONS) + birthday(random, 1930, 2019) + digits(random, 3);
  // GB 11643 by its definition: the sum of a_i · 2^(18−i) is 1 modulo 11.
  const sum = [...first].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  const check = (12 - (sum % 11)) % 11;
  return first + (check === 10 ? random.pick(['X', 'x']) : String(check));
}

const oldIdentity = (random: Random): string =>
  random.pick(REGIONS) + birthday(random, 1930, 1989).slice(2) + digits(random, 3);

function card(random: Random): string {
  const first = random.pick(CARDS);
  const length = first.startsWith('62') ? random.between(16, 19) : first.startsWith('9') ? 19 : 16;
  const body = first + digits(random, length - 1 - first.length);
  const check = Array.from({ length: 10 }, (_, at) => at).find((at) => remainder(`${body}${at}`) === 0);
  const number = `${body}${check}`;
  // One in many is an identity number as well, and is refused as that.
  return isIdNumber(number) ? card(random) : number;
}

/** Luhn's remainder. */
const remainder = (number: string): number =>
  [...number].reverse().reduce((sum, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return sum + (value % 10) + Math.floor(value / 10);
  }, 0) % 10;

function plate(random: Random): string {
  const city = random.pick([...PROVINCES]) + random.pick([...LETTERS]);
  if (random.chance(0.3)) return `${city}${random.pick(['D', 'F', 'A', 'B'])}${digits(random, 5)}`;
  if (random.chance(0.1)) return `${city}${digits(random, 4)}${random.pick(['挂', '学', '警'])}`;
  return random.chance(0.5)
    ? city + digits(random, 5)
    : `${city}${digits(random, 2)}${random.pick([...LETTERS])}${digits(random, 2)}`;
}

function email(random: Random): string {
  const name = random.pick([
    'zhang.san',
    'liming1987',
    'xiaofang',
    'wang_wei',
    'a-jian',
    '823456719',
    'chenxi',
    'q1w2e3',
  ]);
  return `${name}@${random.pick(['qq.com', '163.com', '126.com', 'gmail.com', 'sina.com.cn', 'outlook.com', 'vip.sohu.net', 'yunhe.example'])}`;
}

function number(random: Random, most: number): string {
  const value = random.between(1, most);
  return value <= 10 && random.chance(0.4) ? chinese.charAt(value - 1) : String(value);
}

function address(random: Random): string {
  const village = random.pick(['果山村', '协兴镇牌坊村', '大良村', '马坝社区', '石桥湾']);
  const home = random.pick(['金桂花园', '幸福小区', '滨江苑', '教师新村', '', '锦绣家园']);
  const door = `${random.between(1, 32)}0${random.between(1, 6)}`;
  return random.pick([
    `${village}${number(random, 12)}组${number(random, 200)}号`,
    `${village}第${number(random, 10)}组${random.between(1, 99)}号`,
    `${home}${number(random, 30)}${random.pick(['栋', '幢', '号楼'])}${number(random, 4)}单元${door}${random.pick(['室', '号', ''])}`,
    `${home}${number(random, 9)}单元${door}室`,
    `${village}${random.between(1, 12)}村民组${random.between(1, 99)}号`,
    `${village}${random.between(1, 12)}组附${random.between(1, 99)}号`,
    `安置房${random.between(1, 30)}栋${random.between(1, 6)}-${random.between(1, 9)}-${random.between(1, 4)}`,
    `住址：${random.pick(['A', 'B'])}区${random.between(1, 30)}栋${door}`,
    `锦绣家园${random.between(1, 30)}幢${random.between(1, 4)}单元${random.between(1, 18)}-${random.between(1, 4)}`,
  ]);
}

/** A name that is no word: 王国 is told from a kingdom by nobody. */
function name(random: Random): string {
  const made = random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.7) ? random.pick(GIVEN) : '');
  return words.includes(made) ? name(random) : made;
}

const illness = (random: Random): string =>
  random.pick(ILL).replace('N', name(random)).replace('I', random.pick(ILLNESSES));

function school(random: Random): string {
  const where = random.pick(SCHOOLS);
  const grade = random.between(1, 6);
  const year = random.pick([String(grade), chinese.charAt(grade - 1)]);
  const group = random.pick([String(random.between(1, 12)), chinese.charAt(random.between(0, 9))]);
  return random.pick([
    `${where}${year}年级${group}班`,
    `${where}${chinese.charAt(grade - 1)}（${group}）班`,
    `${where}的${year}年级（${group}）班`,
    `${where}${random.pick(['初', '高'])}${chinese.charAt(grade % 3)}（${group}）班`,
    `${where}初20${random.between(20, 26)}级${group}班`,
    `就读于${where}，${year}年级${group}班`,
  ]);
}
