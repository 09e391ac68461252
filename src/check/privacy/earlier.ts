import { AT_WORK, TITLED } from './borne.ts';
import { namedInForm } from './form.ts';
import { ILLNESS } from './illness-words.ts';
import { namesIn } from './names-in.ts';
import { ANOTHER, HELPING } from './others.ts';
import { type Span, spansOf } from './spans.ts';
import { endsWithSomebody, spokenOf } from './spoken-of.ts';
import { isSelfTold } from './told.ts';

// 王芳今年42岁。去年查出乳腺癌。 A sentence that names no one goes on about whom the last sentence with a
// name began with, and a line of a form about whom the form is of.

/** How far back a reader still knows who is meant: characters, and sentences. */
const REACH = 400;
const SENTENCES = 4;
/** A clause in so few characters hardly brings in anybody else. */
const SHORT = 20;

/** Whom a sentence is about without a name, and what it says before the illness: 她, 我, 这位老人, 孩子. */
const SUBJECT =
  /(?:^|[^\u4E00-\u9FFF]|[说道知晓现出料想是时前后候过起年月天为得看到但可而却让把叫对在和与连听给了因的])((?:[他她](?!们)|其(?![中他它实余次])|[该本](?:同志|学生|村民|居民|队员|职工)|本人|自己|你|[我咱俺](?!们|[省市县区镇乡村社队站校]))|(?:这[位个名])?(?:孩子|老人(?!们)|小家伙|小?姑娘|小伙子?|汉子|老汉|老太太|老爷子)|这[位个名][\u4E00-\u9FFF]{2,5}?)(?![们])([^。；“”]*)$/;
const PRONOUN = /^(?:[他她其我咱俺你该]|本人|自己)/;
/** Who comes to help, and is not the old one or the child that is told of next. */
const SERVES = /(?:志愿者|队员|站长|队长|社工|网格员|书记|主任)$/;
/** To whom one writes. */
const THANKED = /(?:致|感谢|谢谢|写给)[^，,。]{0,10}$/;
/** Who speaks, of themselves. */
const FIRST = /^(?:[我咱俺]|本人|自己)/;
/** Somebody speaks of themselves: 她说，…. */
const TALK = /^(?:自己)?(?:说|讲|告诉(?:我们|记者|大家)|坦言|回忆)(?:[，：:,]|起)?[“「]?/;
const OWN = /^(?:本人|自己)/;
/** What leads away from who a sentence is about. */
const AWAY =
  /讲|[教授访义]|[给替向帮陪送谈照护顾救捐]|说(?=[，,：:“"])|看望|探望|关爱|服务|宣传|组织|带领|走进|提醒|介绍|普及|负责|护士|专家|诊治|擅长|研究|身边|邻居|朋友|同事|队友|对象|那些|这些|们|师傅|那代|父辈|话题|主题|任务|[特专]长|内容|(?<![因诊断成认称作])为(?!止|了|何)/;
/** Behind a name, what the named one is called and is. */
const SAME =
  /^(?:老人|大[爷妈娘叔伯嫂姐哥]|奶奶|爷爷|婆婆|阿姨|同学|小朋友|老师|老汉|老太太?)|(?:是|系|成了|叫)(?!位|个)[^，,]*|一个人(?:过|住|生活|在家|带|$)/g;
/** The named one is helped. */
const HELPED = /(?:[给替帮为陪]|看望|照顾|护送|扶|来看)了?[他她](?!们)/;
/** A sentence goes on about the same one. */
const SAME_ONE = /^\s*(?:老人|孩子|小家伙|老太太|大[爷妈娘])(?!们)/;
/** 老人：有糖尿病: who speaks. */
const SPEAKS = /^\s*[\u4E00-\u9FFF]{1,4}[：:]/;
const OF_ANOTHER = /^的?(?:邻居|朋友|同事|同学|学生|队友|战友|徒弟|工友|老乡|病人|患者|服务对象)/;
/** Who made a picture or a text, or speaks: nobody whom it tells about. */
const MADE_BY =
  /(?:摄影?|图|文|撰稿|编辑|校对|审核|作者|记者|通讯员|讲师|主讲人?|供稿|来源|责编|[一二三初复终]审|主持)[：:／/\s]*$/;

/** An illness that begins a sentence, which says that somebody has it. */
const HAD =
  /^(?:$|[。，,、；;！!\s]|缠身|[晚中早]期|术后|[多几]年|[\d一二三四五六七八九十]+(?:年|级)|[让给留拖][给了着]?[他她]|[把使将][他她]|夺|缠|也没有?|带来|没有?(?:让|使|打|击|压)|手术|复发)/;

/** The name that a sentence or a form's line without one leads back to: `at` is where the illness stands. */
export function namedEarlier(
  text: string,
  at: number,
  after: string,
  known: ReadonlySet<string>,
): string | undefined {
  const spans = spansOf(text.slice(Math.max(0, at - REACH), at));
  const opening = spans.pop();
  if (!opening) return undefined;
  const before = opening.text;
  const inForm = namedInForm(spans, before, known);
  if (inForm !== undefined) return inForm;
  const { inGeneral, ofOthers } = spokenOf(before, after);
  // …来到张伟床前。这位肺癌患者流下了眼泪。
  if (/这[位名个]$/.test(before) && /^(?:患者|病人|老人)(?!的)/.test(after))
    return toldOf(spans, { who: '这', isFirm: true, isSpeech: false }, known);
  const [whole = '', who, said = ''] = SUBJECT.exec(before) ?? [];
  const isOne = who !== undefined && /(?:是|成了?|为)[个一]?[名位个]?[^，,]{0,4}$/.test(said);
  if (inGeneral || (ofOthers && !isOne)) return undefined;
  const lead = before.slice(0, before.length - whole.length);
  if (who !== undefined && (OWN.test(who) ? ANOTHER : HELPING).test(lead)) return undefined;
  if (who === undefined && endsWithSomebody(before)) return undefined;
  const talk = said.replace(/^.*(?:自己|本人)/, '').replace(TALK, '');
  if (who === undefined ? !goesOn(before, after) : leadsAway(talk)) return undefined;
  const isFirm = who !== undefined || isSelfTold(before);
  const told = spans.filter(({ text: one }) => /[\u4E00-\u9FFF]/.test(one)).slice(-SENTENCES);
  return (
    toldOf(told, { who, isFirm, isSpeech: opening.isSpeech }, known) ??
    namedNext(text.slice(at).replace(ILL, ''), who, known)
  );
}

/** A sentence that names no one. */
interface Opening {
  who: string | undefined;
  /** Whether it is sure to go on about somebody. */
  isFirm: boolean;
  isSpeech: boolean;
}

/** Whom the sentences before it tell of. */
function toldOf(
  spans: readonly Span[],
  { who, isFirm, isSpeech }: Opening,
  known: ReadonlySet<string>,
): string | undefined {
  const isFirst = who !== undefined && FIRST.test(who);
  let isSpoken = isSpeech;
  for (const span of spans.toReversed()) {
    const named = namesIn(span.text, known).at(-1);
    if (!named) {
      const rest = span.text.replace(SPEAKS, '').replace(/^.*[他她](?!们)/, '');
      if (!SAME_ONE.test(span.text) && !(isFirst && /我(?!们)/.test(rest)) && ANOTHER.test(rest))
        return undefined;
      isSpoken = span.isSpeech;
      continue;
    }
    const lead = span.text.slice(0, named.at);
    const rest = span.text.slice(named.at + named.name.length);
    const isOther =
      (isSpoken && who !== undefined && !isFirst) ||
      (isFirst && THANKED.test(lead)) ||
      (who !== undefined && !PRONOUN.test(who) && SERVES.test(lead));
    const works = AT_WORK.test(lead) || TITLED.test(rest) || MADE_BY.test(lead);
    return isOther || works || OF_ANOTHER.test(rest) || mayBeAnother(lead, rest, isFirm)
      ? undefined
      : named.name;
  }
  return undefined;
}

/** Whether a sentence brings in somebody else, of whom the next may speak. */
function mayBeAnother(lead: string, rest: string, isFirm: boolean): boolean {
  const own = rest.replace(SAME, '');
  if (!ANOTHER.test(own) || HELPED.test(own)) return false;
  return !isFirm || SERVES.test(lead) || HELPING.test(own);
}

/** Who it was, said afterwards: 她叫柳絮, or whose words they were. */
function namedNext(text: string, who: string | undefined, known: ReadonlySet<string>): string | undefined {
  const next = text.slice(0, NEXT);
  const speaks = who !== undefined && /^[我咱俺]/.test(who);
  return namesIn(next, known).find(({ at }) => {
    const lead = next.slice(0, at);
    return INTRODUCES.test(lead) || (speaks && SPEAKER.test(lead));
  })?.name;
}
const NEXT = 80;
const ILL = new RegExp(`^(?:${ILLNESS.source})`);
/** Behind what somebody said. */
const SPEAKER =
  /^[^”」]*[”」](?:[\u4E00-\u9FFF]{0,6}[大老二][\u4E00-\u9FFF]|住在[\u4E00-\u9FFF]{1,8}的|说这话的是[\u4E00-\u9FFF]{0,6})?$|人[：:]$/;
const INTRODUCES =
  /(?:名?叫做?|姓名[^，。：:]{0,6}(?:[：:]|是)|名字[是叫]|(?:这|他|她|这个人|那个人)[就正]?是|[”’]?[—－]{1,2}\s?)$/;

/** Whether what a sentence says of its subject comes to somebody else. */
function leadsAway(said: string): boolean {
  const clause = said.slice(said.search(/[^，,]*$/));
  if (clause !== said && isSelfTold(clause)) return false;
  return AWAY.test(said) || endsWithSomebody(said);
}

/** Whether a sentence has no subject of its own: 去年查出…, or goes on so in its last clause. */
function goesOn(before: string, after: string): boolean {
  const said = before.replace(/^[\s>#*\-•·\d.、]+/, '');
  if (said === '') return HAD.test(after);
  const clause = said.slice(Math.max(said.lastIndexOf('，'), said.lastIndexOf(',')) + 1);
  const first = said.slice(0, said.length - clause.length);
  if (!isSelfTold(first) && (AWAY.test(first) || ANOTHER.test(first))) return false;
  if (clause === '') return HAD.test(after);
  return isSelfTold(clause) || (clause.length <= SHORT && !AWAY.test(clause) && !ANOTHER.test(clause));
}
