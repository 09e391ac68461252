import { isName, NAME } from './names.ts';
import type { Named } from './names-in.ts';
import { isTopic } from './spoken-of.ts';

const HAN = '[\\u4E00-\\u9FFF]';
const MARKS = '[\\s，,（(：:|｜/\\-—·*_“”"\'\\[\\]【】「」、~～]';
const PATIENT = new RegExp(
  `^(?:[晚中早]期|重症|[一二三四]级|[（(]${HAN}{0,6}[)）])?(?:致贫|致残|去世|住院|复发|多年|(?:作?斗|抗)争)?(?:患者|病人|患儿|病友|儿童|少年|老人|学生|孩子|男[孩子]|女[孩子]|小伙|姑娘|居民|村民|群众|职工|教师|老师|(?:困难|贫困|低保|特困)户|[勇战斗]士|人|的)?(?:妻子|丈夫|爱人|老伴|母亲|父亲|妈妈|爸爸|儿子|女儿|孙[子女]|哥哥|弟弟|姐姐|妹妹|奶奶|爷爷|邻居|家庭)?${MARKS}{0,3}(?:名?叫|姓名：?|[他她]叫)?(${NAME})`,
);
/** What makes of the name behind an illness the one who has it: `身患尿毒症的…`. */
const SUFFERS_FROM = /(?:患|患有|患上|罹患|得了|查出|[确確][诊診]|因|[与和同])$/;
/** What may follow the name behind an illness. */
const NEXT =
  /^(?:[^\u4E00-\u9FFF]|[的是在因被已正说来今现打想获向申分家去没需急住同老先女一送捐治看表告打过理剪买读户]|$)/;

/** A name that follows the illness: `尿毒症患者张伟`, or a table's next cell. */
export function patient(before: string, after: string, known: ReadonlySet<string>): Named | undefined {
  if (isTopic(after)) return undefined;
  const match = PATIENT.exec(after);
  if (!match) return undefined;
  const [whole, longest = ''] = match;
  const lead = whole.slice(0, whole.length - longest.length);
  for (const name of longest.length > 2 ? [longest, longest.slice(0, -1)] : [longest]) {
    const next = after.slice(lead.length + name.length);
    const told = SUFFERS_FROM.test(before) && /的$/.test(lead);
    if (!told && !NEXT.test(next)) continue;
    if (lead === '' || !isName(name, lead, next, known)) continue;
    return { name, after: lead.length + name.length };
  }
  return undefined;
}
