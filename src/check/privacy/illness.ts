import type { Sighting } from './hit.ts';
import { isName, maskedName, NAME } from './names.ts';

const HAN = '[\\u4E00-\\u9FFF]';
const ILLNESS =
  /(?:先天性|慢性|急性|晚期|早期|重度|中度|轻度|原发性|恶性|良性|[Ⅰ-Ⅳ一二三四12]型)*(?:(?:肺|肝|胃|直肠|结肠|大肠|肠|乳腺|乳|宫颈|食道|食管|胰腺|膀胱|前列腺|甲状腺|卵巢|子宫(?:内膜)?|鼻咽|喉|口腔|舌|皮肤|骨|血|肾|胆管|胆囊|淋巴|脑|贲门)?癌症?|胶质瘤|淋巴瘤|骨肉瘤|脑瘤|肿瘤|血管瘤|白血病|尿毒症|糖尿病|高血压|低血压|高血脂|高血糖|冠心病|心脏病|心肌梗[死塞]|心肌炎|心梗|心衰|心绞痛|房颤|脑梗[死塞]?|脑出血|脑溢血|脑卒中|脑瘫|脑膜炎|中风|偏瘫|截瘫|瘫痪|高位截瘫|帕金森(?:氏)?(?:综合)?[病症]?|阿尔[茨兹]海默[病症]?|老年痴呆症?|痴呆症?|失智症?|抑郁症?|焦虑症|躁狂症|双相情感障碍|精神分裂症?|精神病|精神障碍|强迫症|癫痫|艾滋病|HIV|梅毒|性病|乙型肝炎|丙型肝炎|[甲乙丙]肝|肝炎|肝硬化|肝腹水|脂肪肝|肺结核|结核病?|哮喘|支气管炎|慢阻肺|肺气肿|肺炎|尘肺病?|矽肺|肾衰竭?|肾病(?:综合征)?|肾炎|肾结石|胃溃疡|胃炎|胰腺炎|阑尾炎|肠炎|红斑狼疮|类风湿(?:性?关节炎)?|风湿病?|关节炎|痛风|股骨头坏死|骨折|骨髓炎|骨质疏松|腰椎间盘突出|强直性脊柱炎|脊髓灰质炎|小儿麻痹症?|自闭症|孤独症|多动症|唐氏综合[征症]|唐氏|智力障碍|血友病|地中海贫血|再生障碍性贫血|再障|贫血|先心病|渐冻症|肌萎缩|肌无力|白内障|青光眼|甲亢|甲减|甲状腺结节|败血症|狂犬病|新冠|水痘|麻疹|囊肿|子宫肌瘤|不孕症|不育症|流产|重病|大病|绝症|罕见病|疑难病|怪病|残疾证)(?:[综合]*征)?/g;
/** What makes a word a topic, not a finding: talks, leaflets, departments. */
const TOPIC =
  /^(?:的?(?:防治|预防|防控|防范|知识|科普|讲座|筛查|门诊|专科|专家|科室|义诊|宣传|日|管理|医院|基金|协会|学会|疫苗|检测|课|用药|食谱|饮食|护理|康复|研究|治疗|诊疗|医生|防|教育|手册|资料|展板|援助|救助|保障|医保|保险|报销|分级|指南|家园))/;

/** Words that say someone has an illness. */
const SUFFERS =
  /(?:患(?!者|儿|病率)(?:有|上|了)?|得了|得的是|得上|确诊|诊断|查出|检出|检查出|染上|感染|罹患|身患|病发|突发|突患|发作|患病|因|死于|病逝|住院|手术|病情|既往|病史|伴有|合并|并发|残疾|服药)/;
/** Someone helps, tells or asks: the illness may be another's. */
const HELPS =
  /[给替向帮陪送讲说谈访慰照顾护教问视遇告]|为(?!止|了)|助|看望|探望|关爱|服务|宣传|组织|带领|走进|来到|提醒|介绍|了解|普及|义诊|参加|负责|医生|医师|专家|主任|教授/;
const MARKS = '[\\s，,（(：:|｜/\\-—·*_“”"\'\\[\\]【】]';
const BESIDE = new RegExp(`^${MARKS}{0,6}(?:的)?(?:病情|疾病|病因|病种|诊断|原因|病症|情况)?${MARKS}{0,4}$`);
/** Age, sex, home, kin: what stands between a name and what it suffers from. */
const ABOUT = new RegExp(
  `^(?:${MARKS}|系|是|属|男|女|老人|同志|先生|女士|小朋友|同学|大爷|\\d{1,3}|汉族|现?年?龄?\\d{1,3}(?:周?岁|年)|${HAN}{0,2}[一二三四五六七八九十]{1,3}岁|19\\d\\d年(?:\\d+月)?(?:出?生)?){1,16}$`,
);
const PATIENT = new RegExp(
  `^(?:[晚中早]期|重症|[（(]${HAN}{0,6}[)）])?(?:患者|病人|患儿|病友|儿童|少年|老人|学生|男孩|女孩|居民|群众|职工|的)?${MARKS}{0,3}(${NAME})`,
);
/** What makes of the name behind an illness the one who has it: `身患尿毒症的…`. */
const SUFFERS_FROM = /(?:身患|患有|患上|罹患|得了|查出|确诊)$/;
const EDGE = /[。！？；!?;\n\uE000]/;

/** Names of persons beside an illness, within a sentence. Names in `known` need no guess. */
export function* illnessesIn(text: string, known: ReadonlySet<string>): Generator<Sighting> {
  for (const { 0: illness, index } of text.matchAll(ILLNESS)) {
    const end = index + illness.length;
    const before = lastClause(text.slice(Math.max(0, index - 44), index));
    const after = firstClause(text.slice(end, end + 24));
    const name = sufferer(before, after, known) ?? patient(before, after, known);
    if (name === undefined) continue;
    const start = Math.min(index, name.before === undefined ? end : index - before.length + name.before);
    const shown = `${maskedName(name.name)}…病情`;
    yield { kind: 'illness', start, end: name.after === undefined ? end : end + name.after, shown };
  }
}

interface Named {
  name: string;
  /** Where it begins in the text before the illness, or ends in the text after it. */
  before?: number;
  after?: number;
}

/** A name that stands before the illness, as one who has it. */
function sufferer(before: string, after: string, known: ReadonlySet<string>): Named | undefined {
  for (const { name, at } of namesIn(before, known)) {
    const rest = before.slice(at + name.length);
    const lead = before.slice(0, at);
    const suffers = SUFFERS.exec(rest);
    const topic = TOPIC.test(after);
    if (suffers) {
      if (!HELPS.test(rest.slice(0, suffers.index))) return { name, before: at };
      continue;
    }
    if (topic || /(?:医生|医师|专家|主任|教授|护士|志愿者|讲师|主讲人?|队员)[：:]?$/.test(lead)) continue;
    if (BESIDE.test(rest) || ABOUT.test(rest) || /^的(?:母亲|父亲|妻子|丈夫|儿子|女儿|孩子|爱人)$/.test(rest))
      return { name, before: at };
  }
  return undefined;
}

/** A name that follows the illness: `尿毒症患者张伟`, or a table's next cell. */
function patient(before: string, after: string, known: ReadonlySet<string>): Named | undefined {
  if (TOPIC.test(after) || HELPS.test(before.slice(-2))) return undefined;
  const match = PATIENT.exec(after);
  if (!match) return undefined;
  const [whole, longest = ''] = match;
  const lead = whole.slice(0, whole.length - longest.length);
  for (const name of longest.length > 2 ? [longest, longest.slice(0, -1)] : [longest]) {
    const next = after.slice(lead.length + name.length);
    const told = SUFFERS_FROM.test(before) && /^(?:[晚中早]期)?的/.test(lead) && name.length > 2;
    if (!told && !/^(?:[^\u4E00-\u9FFF]|[的是在因被已正]|今年|现年|家住|一家|家|同学|老人|$)/.test(next))
      continue;
    if (lead === '' || !isName(name, lead, next, known)) continue;
    return { name, after: lead.length + name.length };
  }
  return undefined;
}

const names = new RegExp(`(?=(${NAME}))`, 'g');

/** Names in a clause, the ones nearest to its end first. */
function namesIn(clause: string, known: ReadonlySet<string>): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  for (const name of known) {
    const at = clause.lastIndexOf(name);
    if (at >= 0) found.push({ name, at });
  }
  for (const { 1: longest = '', index: at } of clause.matchAll(names))
    for (const name of longest.length > 2 ? [longest, longest.slice(0, -1)] : [longest])
      if (isName(name, clause.slice(0, at), clause.slice(at + name.length), known)) found.push({ name, at });
  return found.sort((a, b) => b.at - a.at);
}

const lastClause = (text: string): string => text.slice(lastEdge(text) + 1);
const firstClause = (text: string): string => text.split(EDGE)[0] ?? '';
const lastEdge = (text: string): number =>
  [...text].reduce((last, sign, at) => (EDGE.test(sign) ? at : last), -1);
