import { AT_WORK, HELPS } from './borne.ts';
import type { Mention } from './mention.ts';
import { type Named, namesIn } from './names-in.ts';
import { endsWithSomebody } from './spoken-of.ts';

// A name behind an illness: of whom the words between make the one who has it, 患尿毒症的桥工张伟; or with whom the
// sentence goes on, 痛风发作的时候，张伟下不了床.

/** Nouns for a person, right before the name. */
const NOUN =
  /(?:[生者友儿童年汉孩娃人工匠农妇老女男夫户兵师手]|家长|老人|居民|村民|同学|学生|队员|党员|同志|司机|[大小][爷娘妈伯叔婶嫂姐哥妹弟]|奶奶|爷爷|外[公婆]|母亲|父亲|妈妈|爸爸|妻子|丈夫|儿子|女儿|爱人|老伴|主任|书记|站长|队长|校长|干部|委员|艺人|诗人|姑娘|小伙子?|宝宝|朋友|学员|职工|教师|老师|骑手|保安|农民|社员|群众|家属|对象)[“”"'‘’（(：:，,\s]{0,2}$/;
/** Who treats and teaches it, and is not ill of it. */
const TREATS =
  /(?:医生|医师|大夫|护士|专家|教授|主任医师|药师|社工|讲师|主讲人?|志愿者|队长|会长|院长|科长|负责人|律师|记者|作者|护工|治疗师|康复师|研究员|团队|医护|特教老师|捐献者|捐赠者|发起人|代言人|照顾者|照护者|工作者|爱好者|创始人|宣传员|辅导员)[“”"'‘’（(：:，,]{0,2}$/;
/** Before the illness: somebody has it. */
const HAS =
  /(?:患[^，,]{0,8}|患[上过了]|得[了过上]?|感染|染上|[确確][诊診](?:为|了)?|查出(?:了|患有?)?|检出|罹患|身[患为]|有|因|做[完了过]|刚做|接受|战胜|突发|旧有|[与和跟同]|合并|伴|被|拖着|带着|由于|的|兼)(?:[一二两三四五六七八九十几\d]+[年个次场]|重度|轻度|严重)?$/;
/** … or is about to be told of as having it, as what is done is done for them. */
const FOR = /(?:给|帮|为|替|看望|慰问|照[顾料]|接|送|抬着?|送[走别]|见到|采访)(?:了|过|着)?$/;
/** Said of nobody but who has it. */
const SURELY =
  /(?:患[^，,]{0,8}|患[上过了]|得[了过上]|感染|[确確][诊診](?:为|了)?|查出(?:了|患有?)?|罹患|身[患为])$/;
/** One who has it, and is something else as well. */
const IS_ONE = /^(?:[晚中早]期)?(?:患者|病人|感染者|康复者|携带者|病友)[、，,]/;
/** Behind the illness: others who have it, and what is done for them. */
const OF_OTHERS =
  /(?:患者|病人|患儿|病友|儿童|女孩|男孩|少年|孩子|老人|家庭|人群|人员|家属|群体|同胞|[人者])(?=[^”’）)]*的)/;

/** The name behind an illness of the one who has it. */
export function namedBehind(mention: Mention, known: ReadonlySet<string>): Named | undefined {
  const { before, after } = mention;
  const { isSubject, inGeneral } = mention.spoken;
  const clause = before.slice(before.search(/[^，,；;：:]*$/));
  for (const { name, at } of namesIn(after, known).reverse()) {
    const lead = after.slice(0, at);
    const next = after.slice(at + name.length);
    const works =
      (AT_WORK.test(lead) || TREATS.test(lead)) &&
      !((SURELY.test(clause) && lead.includes('的')) || IS_ONE.test(lead));
    if (works || lead.includes('|') || /们$/.test(lead)) continue;
    const found = { name, after: at + name.length };
    if (/^[^，,。；：]{0,24}$/.test(lead) && isModified(clause, lead, isSubject)) return found;
    if (!inGeneral && goesOnWith(before, lead, next)) return found;
  }
  return undefined;
}

/** 尿毒症患者张伟, 身患尿毒症的桥工张伟, 尿毒症晚期的张伟. */
function isModified(clause: string, lead: string, isSubject: boolean): boolean {
  if (lead === '') return false;
  if (!lead.includes('的')) return NOUN.test(lead) && !HELPS.test(lead) && !isSubject;
  if (SURELY.test(clause) && /^[^的]{0,8}的[\u4E00-\u9FFF]{0,6}$/.test(lead)) return true;
  if (OF_OTHERS.test(lead) || !(lead.endsWith('的') || NOUN.test(lead))) return false;
  return HAS.test(clause) || FOR.test(clause) || !(isSubject || HELPS.test(lead) || HELPS.test(clause));
}

/** A clause that names nobody, and then the one of whom it was said. */
function goesOnWith(before: string, lead: string, next: string): boolean {
  const cut = lead.search(/[，,：:—][^，,：:—]*$/);
  if (cut < 0) return false;
  const said = (before + lead.slice(0, cut)).replace(KNOWN, '');
  const title = lead.slice(cut).replace(/^[，,：:—\s]+/, '');
  if (title !== '' && !(NOUN.test(title) || /[的岁]$/.test(title))) return false;
  return !(
    HELPS.test(said) ||
    PEOPLE.test(said) ||
    HELPS_NEXT.test(next) ||
    endsWithSomebody(title) ||
    /[“”]/.test(lead)
  );
}
/** 大家都知道…: that others know it makes it no less told of the one. */
const KNOWN = /^.*?(?:知道|记得|听说|晓得)/;
const HELPS_NEXT =
  /^[^，,。]{0,6}(?:讲|教|给|为(?!了)|送|提醒|介绍|负责|登记|带[着领]|组织|说|帮|陪|宣传|[走进]进)/;
const PEOPLE =
  /老人|儿童|孩子|患者|病人|居民|村民|群众|对方|邻居|亲戚|学员|小朋友|大爷|大妈|奶奶|爷爷|母亲|父亲|女孩|男孩|乘客|路人|[他她]们|人们|大家|[\u4E00-\u9FFF]户|[一有某][位名人]|志愿者|队员|小队|们|社区|医院|活动|服务/;
