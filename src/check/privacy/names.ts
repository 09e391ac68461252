import { endsNames, isGivenName } from './given.ts';
import {
  CLEAR,
  COMMON,
  COMPOUND,
  COMPOUNDED,
  EVERYDAY,
  NOT_GIVEN,
  NOT_LAST,
  SURNAMES,
  words,
} from './name-words.ts';
import { wordStarts } from './segments.ts';

// Personal names, as far as their shape tells: a surname, one or two characters, and what stands around them.

const HAN = '[\\u4E00-\\u9FFF]';

/** A name to be looked for by a pattern: two to four characters. */
export const NAME = `(?:(?:${COMPOUND})(?![${NOT_GIVEN}])${HAN}(?:(?![${NOT_GIVEN}${NOT_LAST}])${HAN})?|[${SURNAMES}](?![${NOT_GIVEN}])${HAN}(?:(?![${NOT_GIVEN}${NOT_LAST}])${HAN}|[${NOT_LAST}](?=[^\\u4E00-\\u9FFF]|[患确查是系被得也])|(?<=[亚胜若冠超赛])男)?)`;

/** How one speaks of a person without naming: after a surname, or instead of a given name. */
const HONORIFIC =
  /^.(?:某|××|XX|大爷|大妈|大娘|大叔|大伯|大嫂|大姐|大哥|阿姨|奶奶|爷爷|婆婆|公公|叔叔|伯伯|伯母|婶婶|老师|女士|先生|师傅|老人|同学|同志|医生|大夫|护士|主任|书记|院长|队长|站长|会长|社长|局长|校长|教授|警官|老汉|老太|小妹|小弟|妹妹|弟弟|姐姐|哥哥|姑娘|小姐|支书|村长|组长|经理|律师|法官|教练|妈妈|爸爸)/;
/** The same in one character, and places: after a surname alone. */
const SHORT = /^.[总姐哥嫂婶姨婆爷叔伯姓家妈爸氏府庄村湾坝沟河镇乡市县区州街路老某]$/;
/** What may stand right before a name without a mark between. */
const LEFT =
  /(?:[^\u4E00-\u9FFF]|患者|病人|残疾人|老年人|[保困难贫军农住客租]户|医生|护士|队长|书记|主任|军人|党员|干部|支书|负责人|联系人|求助人|申请人|当事人|被救助人|患儿|病友|村民|居民|同学|同志|老人|学生|孩子|儿童|少年|青年|志愿者|会员|队员|职工|工人|邻居|丈夫|妻子|儿子|女儿|母亲|父亲|女孩|男孩|婆婆|爷爷|奶奶|对象|户主|家属|老师|司机|姓名|名字|[叫是的为和与及同帮给对向望访助知悉悼忆念让陪护送家名位而但且，因当说使]|人员|对象|群众|先生|女士|得知|[见找着道里]|[看见访]了|[里中上还]有|了解到|据悉|认识|看到|遇到|来自|其中|还有|例如|比如|像)$/;

/** 陈家湾 and 周村 are places. */
const PLACE = /^.[家]?[村湾坝沟镇乡庄屯寨县区市店铺]$/;

/** What follows a name, whatever the dictionary makes of its first character: 张伟|日前, 李丽|安全 … */
const FOLLOWS =
  /^(?:[^\u4E00-\u9FFF]|[患经確致备一二三四五六七八九十被因得查系是为有在家的说自从曾已现今去昨近突也又都等及和与对将刚正做死感染病身有来打告向请想要无只拿收送拨表哭坐躺住站走去捐治接男女丈妻母父儿老爱孩爸妈几他她前奶爷阿姨叔婶哥姐小大无治吃犯扛怕落属不困获下连]|确诊|诊断|年[初底前近轻幼]|前[年天几]|上[个周月]|日前|不[幸久]|长期|常年|多年|早年|本人|老[人师]|同[志学]|女士|先生|大[爷妈娘]|夫妇|[一家][家直里中有]|没想|可能|疑似|住院|检[查出]|其|乃|需|急|接受|坚持|每[天周月]|既往|主诉|$)/;
/** After a name, of a place or a house: 某某村, 某某街道, 某某市. */
const OF_PLACE =
  /^(?:、[\u4E00-\u9FFF]{2,3}[两三]?[市县区]|[两三四五][市县区]|家?(?:村|社区|街道|小区|片区|新区|社$|镇|乡[^亲下村]|县|市|区|州|路|街|巷|湾|坝|沟|桥|祠堂|院子|大院|组)|医院|卫生[院站]|诊所|学校|小学|中学|大学|幼儿园|公司|工厂|中心|广场|公园|工作[站室]|服务|办事处|派出所|文化|精神|事迹|奖|杯)/;

/** A name that may be one, and what stands around it. */
interface Candidate {
  name: string;
  given: string;
  before: string;
  after: string;
  /** Whether a mark or nothing stands before it; whether a word like 患者 does; whether a word begins there. */
  alone: boolean;
  called: boolean;
  isFirst: boolean;
  /** How long a word the dictionary begins there. */
  head: number;
}

/** Whether `name`, found between `before` and `after`, is the name of one person. */
export function isName(name: string, before: string, after: string, known: ReadonlySet<string>): boolean {
  if (known.has(name)) return true;
  if (HONORIFIC.test(name + after) || SHORT.test(name) || PLACE.test(name) || OF_PLACE.test(after))
    return false;
  if (/\d\s?$/.test(before) && MEASURES.includes(name.charAt(0))) return false;
  if (CALLED.test(before) && FOLLOWS.test(after)) return true;
  const given = name.slice(compound.test(name) ? 2 : 1);
  if (/^[有一几某两][位名个]$/.test(given)) return false;
  if (given.length === 2 && OF_PLACE.exec(given)?.[0] === given) return false;
  const near = before.slice(-CONTEXT);
  const starts = wordStarts(near + name + after.slice(0, CONTEXT));
  if (!(FOLLOWS.test(after) || starts.has(near.length + name.length))) return false;
  const candidate: Candidate = {
    name,
    given,
    before,
    after,
    alone: /(?:^|[^\u4E00-\u9FFF])$/.test(before),
    called: LEFT.test(before),
    isFirst: starts.has(near.length),
    head: starts.get(near.length) ?? 1,
  };
  const word = words.find((one) => name.startsWith(one));
  if (word !== undefined) return isBeyondWord(candidate, word);
  if (compound.test(name)) return !name.startsWith('东方') || candidate.alone || candidate.called;
  if (candidate.head > 1) return isRareWord(candidate);
  if (candidate.alone && INTRODUCED.test(after)) return true;
  return EVERYDAY.includes(name.charAt(0)) ? isOfEverydaySurname(candidate) : isOfSurname(candidate);
}

/** 雷雨 is a word, and 雷雨素 a person. */
function isBeyondWord({ name, given, before, after, alone, called, head }: Candidate, word: string): boolean {
  const own = name.slice(word.length);
  if (word.length === 2 && own.length === 1 && head < 3 && PERSON.test(before) && isGivenName(own))
    return true;
  if (word.length !== 2 || !FOLLOWS.test(after)) return false;
  if (own === '' && (INTRODUCED.test(after) || ((alone || called) && ALIVE.test(after)))) return true;
  if (own === '') return endsNames(given) && (SUFFERING.test(after) || isCell(before, after));
  if (own.length !== 1 || !isGivenName(own)) return false;
  if ((alone || called) && ACTS.test(after)) return true;
  return endsNames(own) || (!isSuffix(own) && (SUFFERING.test(after) || (called && HELD.test(after))));
}

/** The dictionary knows rare words too: 魏源, 田平. Then the characters must be those of names. */
function isRareWord({ name, given, head, before, after, alone, called }: Candidate): boolean {
  const own = name.slice(Math.min(head, name.length - 1));
  if (!isGivenName(own) || COMMON.has(given)) return false;
  const isClear = CLEAR.includes(name.charAt(0));
  const apart =
    ((alone || called) && ACTS.test(after)) ||
    isCell(before, after) ||
    /^[（(]/.test(after) ||
    OWN.test(after) ||
    ((alone || called || isClear) && SUFFERING.test(after));
  if (name.length === 2 && isSuffix(given) && !(apart || (called && HELD.test(after)))) return false;
  if (name.length > head) return isClear || apart || FOLLOWS.test(after);
  return isGivenName(given) && (called || apart || SUFFERING.test(after));
}

function isOfEverydaySurname({ given, after, alone, called, isFirst }: Candidate): boolean {
  const listed = called && /^[（(：:]/.test(after) && [...given].some(isGivenName);
  const told = SUFFERING.test(after) && !GRAMMAR.test(given);
  if (COMMON.has(given)) return (alone || called) && given.length > 1 && ACTS.test(after);
  if (!(isGivenName(given) || listed || told)) return false;
  return alone || called || isFirst || (given.length === 2 && SUFFERING.test(after));
}

function isOfSurname({ name, given, before, after, alone, called, isFirst }: Candidate): boolean {
  if (alone || called) return true;
  const isClear = CLEAR.includes(name.charAt(0));
  const suffers = SUFFERING.test(after);
  if (isFirst ? isClear || suffers || isGivenName(given) : suffers && isGivenName(given)) return true;
  if (COMPOUNDED.test(before.slice(-1) + name.charAt(0))) return false;
  return isClear || (given.length === 2 && isGivenName(given) && /^(?:$|[^\u4E00-\u9FFF])/.test(after));
}

/** What is counted: 8张桌子, 20公里. */
const MEASURES = '张段项支石公车席单方钟管章卷程时成';
/** Words of grammar and place, which name no one. */
const GRAMMAR = /[对可能会要想后前里上下内外时间用些点次]/;
/** What is said of persons alone. */
const SUFFERING =
  /^(?:患[有上了过]?|[身罹]患|[不]?幸|被[确查诊]|[确確][诊診]|查出|检出|因(?![此而素])|得[了上]|死于|感染|突发|染上|曾|已|[去今前]年|[本自]|系|讲到自己|的(?:母|父|妻|丈|儿|女|病))/;
/** A name stands behind it, whatever it looks like. */
const CALLED = /(?:姓名[^，,。：:]{0,6}[：:]|名字?(?:是|叫)|[他她我你人]叫|[问答]（)$/;
/** Who a name behind it is sure to be. */
const PERSON =
  /(?:患者|病人|村民|居民|老人|志愿者|队员|党员|同学|职工|教师|邻居|贫困户|低保户|脱贫户|户主[：:]?|姓名[：:]?|对象[：:]?)$/;
/** What follows a name in a list of persons: ，男，67岁. */
const INTRODUCED =
  /^(?:大[爷妈娘]|女士|先生|同学|奶奶|爷爷|阿姨|小朋友)|^[，,（(、\s：:]{0,2}(?:男|女)(?:$|[^\u4E00-\u9FFF孩生人性])/;

/** What nobody but a person does, or is told of … */
const ALIVE =
  /^(?:[（(，,]?(?:今年|现年|年仅|刚满)?\d{1,3}岁|说[：:，,“。]|笑[了着]|哭|告诉|回忆|坦言|摆摆?手|老人|大[爷妈叔伯]|[他她]|的(?:[母父妻丈儿女兄弟哥姐妹爸妈]|爱人|老伴|孩子))/;
/** … or in a sentence about an illness hardly anybody else. */
const ACTS =
  /^(?:说|笑|哭|告诉|回忆|坦言|觉得|知道|想|没[有想能]|从[没不小来]|总[是说]?|一直|常年|终[究于]|做梦|打了|连|走[了的路]|失去|[与和跟同](?:$|.{0,8}(?:抗争|斗|作伴))|是我们|是[个一]?[位名]|今年|现年|老人|大[爷妈叔伯]|过生日|捐|扛|撑|熬|挺|瞒|舍不得|不肯|不愿|不敢|拖着|带着|抱着|忍着|的(?:[母父妻丈儿女病血肺肝胃肾脑]|爱人|老伴|孩子|[\dⅠ-Ⅳ一二三四]型))/;

/** What places have not: 任海的母亲. */
const OWN = /^(?:的[母父妻丈儿女]|[身罹]患|自己|本人|[去今]年)/;
const HELD = /^[，,（(：:]/;

const CONTEXT = 8;
const compound = new RegExp(`^(?:${COMPOUND})`);
/** Ends of words as well as of names. */
const isSuffix = (given: string): boolean =>
  /[家业学书法力星士世路长中天日时方会主社区州城山河江海]$/.test(given);
const isCell = (before: string, after: string): boolean =>
  /(?:^|[^\u4E00-\u9FFF，,])$/.test(before) && /^(?:$|[^\u4E00-\u9FFF])/.test(after);
/** A name as it may be shown: the surname alone. */
export const maskedName = (name: string): string => `${name.charAt(0)}${'×'.repeat(name.length - 1)}`;
