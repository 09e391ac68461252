import type { Mention } from './mention.ts';
import { type Named, namesIn } from './names-in.ts';
import { HELPING } from './others.ts';
import { endsWithSomebody } from './spoken-of.ts';
import { isSelfTold } from './told.ts';

// Whoever is named in a sentence with an illness has it, unless the sentence speaks of the illness in general, or
// of somebody else who has it. This is the rule for all that no pattern of illness.ts says more exactly.

/** Someone helps, teaches or tells. */
export const HELPS =
  /讲|[教授访义]|[给替向帮陪送谈照护顾救捐]|说(?=[，,：:“"]|$)|(?<!因)为(?!止|了)|看望|探望|关爱|服务|宣传|组织|带领|走进|提醒|(?<!据)介绍|(?<!据)了解|普及|参加|负责|医生|医师|护士|专家|主任|科长|院长|发放|分享|报名|登记(?!的是|表)|主持|编写|参与|值班|值守|写了|推广|研发|协会|扮演|饰演|论文|课题|接待|接诊|坐诊|汇报|首创|保密|处理|看护|提出|判断|获评|答记者|调研|剪纸|捡|查处|揭穿|识破|谎称|率|人数|[%％]/;
/** Who is told of as one who works. */
export const AT_WORK =
  /(?:医生|医师|专家|主任|教授|护士|讲师|主讲人?|记者|社工|院长|药师|医务|专访|采访|对话|由)[：:]?$/;
/** The same behind the name. */
export const TITLED = /^(?:医生|大夫|教授|主任|护士|专家|医师|院长|讲师|律师|记者)/;
const OWN = /自己|本人|自身|[患得][了有过上]?$|有$|做[过了]$|是[个]?$/;
/** For whom something is done. */
const HELPED =
  /(?:给|帮助?|为|替|陪[伴护同]?|看望|探望|慰问|照[顾料]|救助|资助|[接护]送|送|结对|帮扶|走访|访)$/;
/** To whom help is brought: 向张伟发放救助金. */
const GIVEN_TO = /^(?:发放|捐|送|拨付|转交)/;
/** …，她患有: in a clause of its own. */
const PRONOUN = /^(.*)[，,](?:[他她])(?!们)([^，,]*)$/;
/** What leads to what somebody says of themselves. */
const SELF = /^.*(?:本人|(?<![他她的])自己|退休后|随即送医|送到?[\u4E00-\u9FFF]{0,6}医院|后来|晚年)/;
/** A doctor says so of the one who was named. */
const DIAGNOSED = /(?:医生|大夫|医院)(?:说|告诉|判断|怀疑|诊断)?[他她]?(?:得的|患的|那|这|可能)?[是说有为]?$/;
/** So it was found. */
const FOUND = /(?:诊断|确诊|查出|检出|认定)[为是]?$/;
/** Behind an illness, said of one who has it alone. */
const HAD =
  /^[”）]?(?:又犯|复发|没有?复发|加重|发作|恶化|缠身|晚期|好转|控制|折磨|困扰|后遗症|[一二三四]期|指标|病史|好[多几]年|[多几两三四五六七八九十]年|之前|以?后[，,])/;
/** It does something to someone: `…夺走了李丽的视力`. */
const STRIKES =
  /^(?:[晚中早]期)?(?:的?(?:诊断|报告|化验|通知|检查)[书单结果]*[^。；]{0,4})?[^。；\u4E00-\u9FFF]{0,2}[^，,。；]{0,3}?(?:夺[走去]|[压击打拖摧]垮|折磨|带走|让|使|把|将|缠[上住着]|困[住着]|害|毁|找上|盯上|降临|落[在到]|吞噬|改变|捆住|[打击]倒|[拦挡]住|[吓难]倒|伴随|陪伴|纠缠|剥夺|找到|[正就]是|名?叫)[着了过]?$/;
/** One who has it, and nothing more is said of whom. */
const PATIENT = /^(?:[晚中早]期)?(?:患者|病人|康复者|感染者|携带者|病友|病号)(?:$|[^\u4E00-\u9FFF])/;
/** It is why. */
const CAUSE = /(?:因为?|由于|确诊|查出|诊断出?|患有?|得了|身患|罹患|染上|感染)$/;

/** The name of the one who has an illness, from the sentence before and behind it. */
export function borne(mention: Mention, known: ReadonlySet<string>): Named | undefined {
  const { before, after, named } = mention;
  const { rest, inGeneral, ofOthers, isSubject } = mention.spoken;
  for (const { name, at } of named) {
    const between = before.slice(at + name.length);
    const lead = before.slice(0, at);
    if (between.includes('|')) {
      if (!inGeneral && !ofOthers && isSelfTold(between.slice(between.lastIndexOf('|') + 1)))
        return { name, before: at };
      continue;
    }
    if (isPatient(between.replace(AFTER_NAME, ''), rest)) return { name, before: at };
    const isOne =
      !/的是/.test(between) &&
      !/^[^，,。]{0,4}(?:儿童|患者|老人|孩子|病人)的/.test(rest) &&
      /(?:属于?|系|是)(?:(?:一?[个位名]|一)[^，,]{0,14})?$/.test(between);
    if (ofOthers && !HELPED.test(lead) && !isOne) continue;
    if (/^(?:老[人师]|同志|女士|先生|小朋友)?的$/.test(between) && !isSubject) return { name, before: at };
    if (
      inGeneral ||
      (ofOthers && !isOne) ||
      endsWithSomebody(between.replace(AFTER_NAME, '').replace(/^[，,]一[位名个]/, ''))
    )
      continue;
    if (HELPED.test(lead) || (lead.endsWith('向') && GIVEN_TO.test(between)) || isTold(lead, between, rest))
      return { name, before: at };
  }
  return inGeneral || ofOthers ? undefined : struck(before, after, known);
}

/** 李丽，退休教师，糖尿病患者，…: whether it is said of the named one, as one thing among others. */
const isPatient = (between: string, after: string): boolean =>
  PATIENT.test(after) &&
  /^[，,：:、（(—]{1,2}(?:.*[，,：:、（(—])?$|[^的]是一?[名个位][\u4E00-\u9FFF]{0,6}$/.test(between);

/** Whether a sentence whose subject is named says of that one what it says of the illness. */
function isTold(lead: string, between: string, after: string): boolean {
  const works = AT_WORK.test(lead) || TITLED.test(between);
  if (works && !OWN.test(between)) return false;
  const pronoun = PRONOUN.exec(between);
  if (!works && pronoun && isSelfTold(pronoun[2] ?? '') && !HELPING.test(pronoun[1] ?? '')) return true;
  const told = between.replace(SELF, '').replace(DIAGNOSED, '').replace(FOUND, '');
  const clause = told.slice(Math.max(told.lastIndexOf('，'), told.lastIndexOf(',')) + 1);
  return !HELPS.test(told) || (!works && HAD.test(after) && !HELPS.test(clause));
}

/** A name behind the illness that strikes it. */
function struck(before: string, after: string, known: ReadonlySet<string>): Named | undefined {
  const clause = CAUSE.test(before);
  for (const { name, at } of namesIn(after, known)) {
    const lead = after.slice(0, at);
    if (AT_WORK.test(lead) || endsWithSomebody(lead) || lead.includes('|')) continue;
    if (
      STRIKES.test(lead) ||
      /[，,][正就]是$/.test(lead) ||
      (clause && /^[^，,。；的]{0,8}[，,]$|^[^，,。；]{2,16}的$/.test(lead))
    )
      return { name, after: at + name.length };
  }
  return undefined;
}

const AFTER_NAME = /^(?:老人|同学|小朋友|孩子|学生|村民|居民)/;
