import { namedBehind } from './behind.ts';
import { borne } from './borne.ts';
import { namedEarlier } from './earlier.ts';
import type { Sighting } from './hit.ts';
import { ILLNESS } from './illness-words.ts';
import { type Mention, mentionOf } from './mention.ts';
import { maskedName } from './names.ts';
import type { Named } from './names-in.ts';
import { patient } from './patient.ts';
import { peopleIn } from './people.ts';
import { isInRota } from './rota.ts';
import { isOfPlants, isTopic } from './spoken-of.ts';
import { isSelfTold } from './told.ts';

const HAN = '[\\u4E00-\\u9FFF]';
/** Words that say someone has an illness. */
const SUFFERS =
  /(?:患(?!者|儿|病率)(?:有|上|了)?|得了|得的是|得上|[确確][诊診]|诊断|查出|检出|检查出|染上|感染(?![科者性])|罹患|身患|病发|突发|突患|发作|患病|得过|因|死于|病逝|住院|手术|病情|既往|病史|伴有|合并|并发|残疾|服药|透析|化疗)/;
/** Someone helps, tells or asks: the illness may be another's. */
const HELPS =
  /讲(?!到?自己)|[给替向帮陪送谈访慰照顾护教问视遇告救助养资把]|说(?=[，,：:“"])|为(?!止|了)|看望|探望|关爱|服务|宣传|组织|带领|走进|来到|提醒|介绍|了解|普及|义诊|参加|负责|扮演|饰演|医生|医师|专家|主任|教授|很多|许多|不少|有的|大家|人们|群众|居民|老人(?=[^，,]*[知有患])|患者|孩子们/;
/** Behind the illness stands who has it, and it is a kind of person. */
const OTHERS = new RegExp(
  `^(?:[晚中早]期|重症|后|多年|[一二三四]级)?(?:的?(?:患者|病人|患儿|病友)|的${HAN}{0,4}?(?:老人|居民|群众|孩子|儿童|路人|孤儿|学生|家庭|邻居|人(?!生)|职工|妇女|女孩|男孩|队员|同事|朋友|乘客|游客|战友|对象|老党员|困难户)|老人|儿童|孩子|学生|家庭|人员|人群)(?![（(：:])`,
);
/** 感谢…李明，在我…期间: who writes is ill, and stays unnamed. */
const THANKED = /(?:感谢|谢谢)[^。]{0,20}$/;
/** Who is told of as one who works: 医生李明. */
const AT_WORK = /(?:医生|医师|专家|主任|教授|护士|志愿者|讲师|主讲人?|队员|记者|医务|专访|采访|对话)[：:]?$/;
const IS_ONE =
  /(?:是|系|属于?|乃|作为|成为|家有|家里有|家中有)(?:一[名位个])?(?:典型|重度|重症|资深|老|的)*$/;
// A semicolon also parts the fields of a form: 姓名：…；病情：….
const EDGE =
  /。(?!(?:健康状况|身体状况|病[情种史因]|诊断|疾病|致[贫困残]原因)[：:])|[？?\n\uE000]|(?<!(?:帮帮|救救|关注|支持)[\u4E00-\u9FFF]{2,4})[！!]|[；;](?![\u4E00-\u9FFF]{2,5}[：:_])/;
const TREATED = /^[^，,]{0,6}(?:接受了?|做了|做完|经历了?)$/;
const CURE = /^(?:治疗|化疗|放疗|手术|透析|移植|切除)/;
const RAISED_FOR = /(?:为|给|替|帮助?|救救|支持)$/;
const RAISES = /^(?:筹款|筹钱|募捐|捐款|众筹)?(?:申请|办理|医?治|治疗|看病|治病|看|，(?:她|他|其))$/;

/** Names of persons beside an illness, within a sentence or shortly before it. Names in `known` need no guess. */
export function* illnessesIn(text: string, named: ReadonlySet<string>, loosely = true): Generator<Sighting> {
  let people: ReadonlySet<string> | undefined;
  for (const { 0: illness, index } of text.matchAll(ILLNESS)) {
    const end = index + illness.length;
    if (isInRota(text, index)) continue;
    people ??= loosely ? peopleIn(text, named) : named;
    const known = people;
    const before = lastClause(text.slice(Math.max(0, index - 48), index));
    const after = firstClause(text.slice(end, end + 60));
    const mention = mentionOf(before, after, known);
    const name =
      sufferer(mention) ??
      patient(before, after, known) ??
      (loosely ? (borne(mention, known) ?? namedBehind(mention, known)) : undefined);
    if (name) {
      const start = Math.min(index, name.before === undefined ? end : index - before.length + name.before);
      yield { kind: 'illness', start, end: end + (name.after ?? 0), shown: shownAs(name.name) };
    } else {
      const earlier = loosely ? namedEarlier(text, index, after, known) : undefined;
      if (earlier !== undefined) yield { kind: 'illness', start: index, end, shown: shownAs(earlier) };
    }
  }
}

const shownAs = (name: string): string => `${maskedName(name)}…病情`;

/** A name that stands before the illness, as one who has it. */
function sufferer({ before, after, spoken, named }: Mention): Named | undefined {
  const topic = isTopic(after);
  const { isSubject, ofOthers, isSupposed } = spoken;
  if (isSupposed) return undefined;
  for (const { name, at } of named) {
    const rest = before.slice(at + name.length);
    const lead = before.slice(0, at);
    if ((ofOthers || OTHERS.test(after)) && !(isOne(rest, after) || (rest === '的' && /叫$/.test(lead))))
      continue;
    if (THANKED.test(lead) && /我/.test(rest)) continue;
    if (/[有某这那][位名个]/.test(rest) || isOfPlants(rest)) continue;
    const suffers = SUFFERS.exec(rest);
    if (TREATED.test(rest) && !/[位名]/.test(rest) && CURE.test(after)) return { name, before: at };
    if (suffers && !HELPS.test(rest.slice(0, suffers.index))) return { name, before: at };
    if (RAISED_FOR.test(lead) && RAISES.test(rest)) return { name, before: at };
    const works = AT_WORK.test(lead) && !/自己|本人|自身/.test(rest);
    if (isSelfTold(rest) && !topic && !works && !isSubject) return { name, before: at };
  }
  return undefined;
}

/** Whether the patient behind the illness is the one named before: 李丽，糖尿病患者; 李丽系…; 李丽为糖尿病患者。 */
const isOne = (rest: string, after: string): boolean =>
  (/^[^\u4E00-\u9FFF]*$/.test(rest) && !/^(?:老人|儿童|家庭|孩子)/.test(after)) ||
  (IS_ONE.test(rest) && !/^(?:儿童|患者|老人|孩子|病人)的/.test(after)) ||
  (/^[，,（(、]/.test(rest) && !SUFFERS.test(rest) && isSelfTold(rest)) ||
  (rest.endsWith('为') && /^(?:患者|病人)(?:$|[^\u4E00-\u9FFF])/.test(after));

const lastClause = (text: string): string => text.split(EDGE).at(-1) ?? '';
const firstClause = (text: string): string => text.split(EDGE)[0] ?? '';
