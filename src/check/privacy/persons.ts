import { isGivenName } from './given.ts';
import { sourceOffset } from './mapped.ts';
import { EVERYDAY } from './name-words.ts';
import { isName, maskedName, NAME } from './names.ts';
import { drawnTogether, viewsOf } from './views.ts';

const nobody: ReadonlySet<string> = new Set();

/** Words for those whom a need is for. */
const TARGET =
  '(?:独居|空巢|残疾|残障|留守|孤寡|孤儿|困境|失能|失独|高龄|低保|五保|特困|贫困|患病|盲人|聋人|重病|困难)[\\u4E00-\\u9FFF]{0,4}?(?:老人|儿童|居民|群众|学生|职工|家庭|妇女|母亲|人员|人士|人|户|对象)?|服务对象|帮扶对象|受助人|求助人|需求人|当事人|户主|被照料人';
const AFTER_TARGET = new RegExp(`(?:${TARGET})[\\s：:，,（("“|]{0,3}(${NAME})`, 'g');
const BEFORE_TARGET = new RegExp(
  `(${NAME})(?=[\\s，,（(]{0,2}(?:老人|大爷|大妈|大娘|奶奶|爷爷|婆婆|阿姨|小朋友|女士|先生|同学(?!们)|家(?:需|缺|有|住|漏|急|没)|一家|家中|家里|家的|母女|父子|母子|父女|夫妇|夫妻|的(?:母亲|父亲|儿子|女儿|孩子|爱人|妻子|丈夫)))`,
  'g',
);
/** For whom something is done: 为王芳送餐, 接送张伟. */
const HELPED = new RegExp(
  `(?:[为给替]|帮[助扶忙]?|陪[伴护同]?|照[顾料]|[接护]送|[看探]望|慰问|教)(?:(?:住在|家住)[\\u4E00-\\u9FFF\\d]{1,8}的)?(${NAME})`,
  'g',
);
/** Who may well be named: those who help. */
const HELPERS = /(?:志愿者|医生|医师|护士|社工|站长|书记|主任|教练|师傅|老师|队长|讲师)[：:]?$/;
/** Without a given name a neighbour still knows who is meant. */
const SPOKEN =
  /(?<![\u4E00-\u9FFF])([王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严覃戴])(?:某某?|××|XX)?(大爷|大妈|大娘|奶奶|爷爷|婆婆|阿姨|叔叔|伯伯|嬢嬢|孃孃|老太太|老汉|女士|先生|某某?|××)|(?<=[为给帮陪替照顾送接向探望和住是])([王李张刘陈杨黄赵吴周徐孙马朱胡郭林郑谢罗梁宋唐许韩冯邓曹彭曾萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦傅邹孟熊秦邱尹薛闫雷侯陶黎贺顾郝龚邵钱覃戴])(?:某某?)?(大爷|大妈|大娘|奶奶|爷爷|婆婆|阿姨|叔叔|伯伯|嬢嬢|孃孃|老太太|老汉|女士|先生)/g;
/** One person's age tells who it is. */
const AGED =
  /(?:一[位名个]|[这该某][位名个]?|有[位名个])[^，。；！？\n\d]{0,12}?\d{1,3}\s*(?:周?岁|高龄)的?[^，。；！？\n以]{0,8}?(?:老人|奶奶|爷爷|大爷|婆婆|女孩|男孩|儿童|学生|孩子|女童|男童|居民|老太)/g;

/** A person in a text about a need. */
export interface Person {
  /** Masked. */
  shown: string;
  /** Line of the text, from 1. */
  line: number;
}

/** 陪农技员 and 给全楼 name no one: behind such a verb the characters alone tell. */
function isLikely(name: string, helped: boolean): boolean {
  const isEveryday = EVERYDAY.includes(name.charAt(0));
  if (helped && isEveryday && name.length === 2) return false;
  return isGivenName(name.slice(1)) || (!helped && !isEveryday);
}

/** Persons whom a text about a need is about, by name, by a name's half, or by an age. */
export function personsIn(source: string): Person[] {
  const found = new Map<string, Person>();
  for (const view of viewsOf(source).flatMap((one) => [one, drawnTogether(one)])) {
    const { text } = view;
    const see = (index: number, shown: string) => {
      const line = source.slice(0, sourceOffset(view, index)).split('\n').length;
      found.set(`${line} ${shown}`, { shown, line });
    };
    for (const pattern of [AFTER_TARGET, BEFORE_TARGET, HELPED])
      for (const match of text.matchAll(pattern)) {
        const longest = match[1] ?? '';
        const at = match.index + match[0].length - longest.length;
        const before = text.slice(Math.max(0, at - 12), at);
        const isNamed = (name: string) =>
          isLikely(name, pattern === HELPED) &&
          isName(name, before, text.slice(at + name.length, at + name.length + 8), nobody);
        const name = [longest, longest.slice(0, -1)].find((one) => one.length > 1 && isNamed(one));
        if (name !== undefined && !HELPERS.test(before)) see(at, maskedName(name));
      }
    for (const { 0: whole, 1: one, 2: by, 3: other, 4: also, index } of text.matchAll(SPOKEN))
      see(index, one === undefined && other === undefined ? whole : `×${by ?? also ?? ''}`);
    for (const { index } of text.matchAll(AGED)) see(index, '一位×岁的人');
  }
  return [...found.values()];
}
