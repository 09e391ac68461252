import { AT_WORK } from './borne.ts';
import { namesIn } from './names-in.ts';
import { endsWithSomebody, spokenOf } from './spoken-of.ts';
import { isSelfTold } from './told.ts';

// 王芳今年42岁。去年查出乳腺癌。 A sentence that names no one goes on about the one who was named last, and a line of
// a form about whom the form is of.

/** How far back a reader still knows who is meant: characters, sentences, and lines of a form. */
const REACH = 400;
const SENTENCES = 4;
const LINES = 12;

/** Ends of sentences and lines, and where somebody begins to speak. */
const EDGE = /[。！？!?\n\uE000]+[”’"」]?|(?<=[：:，,])\s?[“"「]/g;

/** Whom a sentence is about without a name, and what it says before the illness: 她, 我, 这位老人, 孩子. */
const SUBJECT =
  /(?:^|[^\u4E00-\u9FFF]|[说道知晓现出料想是时前后候过起年月天为得看到但可而却让把叫对在和与连听给了因])((?:[他她](?!们)|其(?![中他它实余次])|本人|自己|你|[我咱俺](?!们|[省市县区镇乡村社队站校]))|(?:这[位个名])?(?:孩子|老人(?!们)|小家伙|小?姑娘|小伙子?|汉子|老汉|老太太|老爷子)|这[位个名][\u4E00-\u9FFF]{2,5}?)(?![们])([^。；“”]*)$/;
/** Who is he, of whom somebody speaks. */
const THIRD = /^[他她其]/;
/** What leads away from who a sentence is about. */
const AWAY =
  /讲|[教授访义]|[给替向帮陪送谈照护顾救捐]|说(?=[，,：:“"])|看望|探望|关爱|服务|宣传|组织|带领|走进|提醒|介绍|普及|负责|护士|专家|诊治|擅长|研究|身边|邻居|朋友|同事|队友|对象|那些|这些|们/;
/** Others of whom the next sentence may speak. */
const ANOTHER =
  /老人|孩子|患者|病人|居民|村民|群众|对方|邻居|亲戚|学员|小朋友|大爷|大妈|奶奶|爷爷|母亲|父亲|女孩|男孩|乘客|路人|他们|她们|人们|大家|[\u4E00-\u9FFF]户|[是有一][位名]/;
const OF_ANOTHER = /^的?(?:邻居|朋友|同事|同学|学生|队友|战友|徒弟|工友|老乡|病人|患者|服务对象)/;
/** Who made a picture or a text, or speaks: nobody whom it tells about. */
const MADE_BY =
  /(?:摄影?|图|文|撰稿|编辑|校对|审核|作者|记者|通讯员|讲师|主讲人?|供稿|来源|责编|[一二三初复终]审|主持)[：:／/\s]*$/;

/** A field of a form that says how somebody is, and the one that says who. */
const STATE =
  /(?:^|[\s|｜>*_\-·•])[\u4E00-\u9FFF]{0,6}(?:病|健康|身体|诊断|残疾|致[贫困]|困难|原因|情况|状况|备注|说明|理由|症状?|现状)[\u4E00-\u9FFF]{0,3}[*_\s]*[：:|｜][\s*_|]*/;
const CALLED =
  /(?:姓\s*名|名\s*字|对\s*象|户\s*主|申请人|求助人|受助人|受益人|被帮扶人|当事人|患者|病人|本人|学生|老人)[*_\s]*[：:|｜][\s*_|]*$/;

/** An illness that begins a sentence, which says that somebody has it. */
const HAD =
  /^(?:$|[。，,、；;！!\s]|缠身|[晚中早]期|术后|[多几]年|[\d一二三四五六七八九十]+(?:年|级)|让[他她]|[把使][他她]|夺|没有?(?:让|使|打|击|压)|手术|复发)/;

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
  const field = STATE.exec(before);
  const inForm = field && isSelfTold(before.slice(field.index + field[0].length)) && namedInForm(spans, known);
  if (inForm) return inForm;
  const { inGeneral, ofOthers } = spokenOf(before, after);
  const isOne = /(?:是|成了?|为)[个一]?[名位个]?[^，,]{0,4}$/.test(before);
  if (inGeneral || (ofOthers && !isOne)) return undefined;
  const [, who, said = ''] = SUBJECT.exec(before) ?? [];
  if (who === undefined ? !goesOn(before, after) : AWAY.test(said) || endsWithSomebody(said)) return undefined;
  return toldOf(spans, opening, who) ?? namedNext(text.slice(at), known);

  function toldOf(earlier: readonly Span[], last: Span, subject: string | undefined): string | undefined {
    let { isSpeech } = last;
    const told = earlier.filter((span) => /[\u4E00-\u9FFF]/.test(span.text)).slice(-SENTENCES);
    for (const span of told.reverse()) {
      const named = namesIn(span.text, known).at(-1);
      const rest = named ? span.text.slice(named.at + named.name.length) : span.text;
      if (named) {
        if (isSpeech && subject !== undefined && THIRD.test(subject)) return undefined;
        const lead = span.text.slice(0, named.at);
        if (AT_WORK.test(lead) || MADE_BY.test(lead) || OF_ANOTHER.test(rest)) return undefined;
        return ANOTHER.test(rest) && !isSpeech ? undefined : named.name;
      }
      if (ANOTHER.test(rest)) return undefined;
      ({ isSpeech } = span);
    }
    return undefined;
  }
}

/** Who it was, said afterwards: 她叫柳絮, or whose words they were. */
function namedNext(text: string, known: ReadonlySet<string>): string | undefined {
  const next = text.slice(0, NEXT);
  return namesIn(next, known).find(({ at }) => INTRODUCES.test(next.slice(0, at)))?.name;
}
const NEXT = 80;
const INTRODUCES = /(?:名?叫做?|姓名[^，。：:]{0,6}(?:[：:]|是)|名字[是叫]|(?:这|他|她|这个人|那个人)[就正]?是|[”’]?[—－]{1,2}\s?)$/;

interface Span {
  text: string;
  /** Whether it is spoken by whom the span before names. */
  isSpeech: boolean;
}

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let done = 0;
  let isSpeech = false;
  for (const { 0: edge, index } of text.matchAll(EDGE)) {
    spans.push({ text: text.slice(done, index), isSpeech });
    done = index + edge.length;
    isSpeech = /^\s?[“"「]/.test(edge);
  }
  return [...spans, { text: text.slice(done), isSpeech }];
}

/** Whether a sentence has no subject of its own: 去年查出…, or goes on so in its last clause. */
function goesOn(before: string, after: string): boolean {
  const said = before.replace(/^[\s>#*\-•·\d.、]+/, '');
  if (said === '') return HAD.test(after);
  const clause = said.slice(Math.max(said.lastIndexOf('，'), said.lastIndexOf(',')) + 1);
  const first = said.slice(0, said.length - clause.length);
  return (clause === '' ? HAD.test(after) : isSelfTold(clause)) && !AWAY.test(first) && !ANOTHER.test(first);
}

function namedInForm(lines: readonly Span[], known: ReadonlySet<string>): string | undefined {
  for (const { text } of lines.slice(-LINES).reverse()) {
    const named = namesIn(text, known).find(({ at }) => CALLED.test(text.slice(0, at)));
    if (named) return named.name;
  }
  return undefined;
}
