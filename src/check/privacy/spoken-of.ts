// What a sentence makes of an illness: a subject that is taught, treated or counted; something that somebody has
// who stays unnamed; or what whoever the sentence tells of has.

/** How a sentence speaks of an illness. */
export interface Spoken {
  /** What stands behind the illness, and behind others that are listed with it. */
  rest: string;
  inGeneral: boolean;
  /** Somebody unnamed has it. */
  ofOthers: boolean;
  /** It is a subject of teaching, even if it is somebody's own: 李丽的糖尿病用药. */
  isSubject: boolean;
  /** It is asked, forbidden or denied, or is the title of something: 是否患有…, 没有…, 《…》. */
  isSupposed: boolean;
}

/** How the words before and behind an illness, within its sentence, speak of it. */
export function spokenOf(before: string, after: string): Spoken {
  const rest = behindList(after).replace(/^[”’」》]+/, '');
  const isSubject = SUBJECT.test(rest);
  const isSupposed = SUPPOSED.test(before) || DENIED.test(before) || isTitle(before) || COUNTED.test(rest);
  const inGeneral =
    !KEPT.test(rest) &&
    (isSubject || SAID.test(rest) || ON.test(beforeList(before)) || isWard(before, rest) || isSupposed);
  return {
    rest,
    inGeneral,
    ofOthers: OTHERS.test(rest) || (SOME.test(before) && THOSE.test(rest)),
    isSubject: isSubject && !CARE.test(rest),
    isSupposed,
  };
}

/** Whether a text ends with somebody unnamed: 一位突发…的, or with a tree or a beast that has it. */
export const endsWithSomebody = (text: string): boolean => OTHER.test(text) || PLANTS.test(text);

/** Whether what stands between a name and an illness says that trees or beasts have it. */
export const isOfPlants = (between: string): boolean => PLANTS.test(between);

/** Behind an illness: it is spoken of, taught, treated or insured, and nobody has it. */
const SUBJECT =
  /^(?:患者|病人)?的?(?:早?筛|院|案件|日(?![前渐益])|(?![仍还也却依坚继在到去住]|手术|化疗|术后(?!专用|护理|康复))[^，,。；：:“”）)]{0,4}?(?:防治|预防|防控|防范|知识|常识|识别|口诀|征兆|信号|保健操|提示|警示|菜谱|饮食|导医|募捐|陪护|室|专区|诊断标准|规范|管理|专用枕|情况|机(?!旁)|救助|心理支持|明星”|绿色通道|救治|病例|症状|签约|服务|参保|科普|讲座|筛查|门诊|专科|专家|科(?![^，,]{0,3}病房)|义诊|宣传|医院|基金|协会|学会|联盟|疫苗|课|食谱|手册|资料|展板|单页|折页|救助站|医保|保险|指南|家园|之家|公益|互助会|随访|建档|高发|多发|急救|急救?演练|模拟|药品|药箱|试纸|咨询|普查|自查|数据|登记|台账|发病率|患病率|话题|议题|病友会|交流会|分享会|沙龙|俱乐部|绘本|电影|纪录片|题材|疫情|期间|风险|流行|病毒|研究|用药|医生|医师|护士|志愿者|志愿服务|服务队|项目|小组|培训|照护|护理员|中心|康复站|特教|学校|课堂))/;
/** Of these, what one has who has it: 李丽的糖尿病用药. */
const CARE = /^的?(?:用药|药|照护|护理|随访)(?![\u4E00-\u9FFF]{0,4}(?:课|班|讲|培训|手册|知识|服务))/;
/** The same in what is said of it: 高血压要按时吃药. */
const SAID =
  /^(?:患者|病人|人)?(?:占|[^，,。]{0,12}者?(?:不宜|不得|禁止)|\s?[\d.一二三四五六七八九十百]+\s?(?:[%％人例名位户起]|余)|者|[也都并]?(?:不?(?:可怕|可以?|会|能|应该?|必?须|需要|要(?!了)|得(?=[早先])|宜|传染|等于))|容易|最?怕|常见|是[^，,]{0,6}[种类个](?:[^，,]{0,6}病|杀手|难题)|分[为成]|属于|怎[么样]|如何|有哪|吃什么|别|不要|日(?![前渐益])|那[年阵](?!，?[他她我])|早期(?!$|[，,。；、])|可[防治控])/;
/** Before an illness. */
const ON =
  /(?:防治|预防|防控|防范|抗击|讲[解授述座]?|讲到|谈(?!起|到)|介绍|宣传|普及|科普|筛查|关于|有关|针对|研究|擅[长治]|擅长[\u4E00-\u9FFF]{1,6}|[，,、]治|主治|专攻|诊治|什么是|认识|了解|远离|识别|应对|缓解|降低|减少|易[得患]|(?<!想到)会[得患]|例如|比如|包括|常见的?|面向|学习|主题[是为：:]?|重点[是为]?|什么叫|(?<![别毫])无|没有|未(?:发现|查出|患)|排除|不是|没得过?|辨认|适合|多[是为]|碰[到上]|遇[到上]|万一|传播|引发|消灭|消除|根除|观察|报告|看护|(?:擅长|专|主|能|会|有)治|演示|啥[叫是]|围绕|聚焦|《|世界|[测问管控量]|(?<![复检])查|咨询|防|涉及|研究的是[\u4E00-\u9FFF]{0,4}|(?<!住院|正在|接受|是)治疗|提示[：:]?|不等于|将|话题[：:]|交通|系统|网络|设备|道路)(?:一下|过|了|着|的)?[“《‘]?$/;
/** Who has it is nobody in particular: `遇到一位突发…的老人`, or stands between the name and the illness. */
const KIND =
  '(?:(?:[一有这那几每某][位名]|[有这那几每某]个|一个(?!人))(?!$)|[一有这那]些(?![年天日])|\\d+(?:\\.\\d+)?[万千百]?余?[位名个多例]|不少|许多|很多|有的|有些|多数|大家|人们|群众|居民|村民|老年人|老人|新生儿|婴儿|产妇|孕妇|学员|路人|行人|乘客|旅客|邻居|病人|患者|孩子|学生|同学|队友|对方|伤者|当事人|家长|谁家)';
const OTHER = new RegExp(
  `${KIND}[^，,。；：:]{0,8}$|[^，,、：:（(—\\s是为成系叫他她我“](?:[一这那几两三]|\\d+)[位名个]$`,
);
const OTHERS =
  /^(?:[晚中早]期|重症|后|多年|[一二三四]级|[等类])?(?:的?(?:患者|病人|患儿|病友|感染者|携带者|康复者|参保人|友|(?<=的)人|人(?![，,：:（(是叫]))(?!专用|专门|吃的|用的)|的?[^，,的。；和与及、]{0,4}?(?:老年?人|居民|群众|孩子|儿童|路人|孤儿|学生|家庭|邻居|人员|人群|人士|职工|妇女|女孩|男孩|同事|朋友|乘客|游客|战友|对象|党员|困难户|家属|队员|村民|婴儿|幼儿|司机|农民工|工友|工人|家人|教授|老师|干部)|[^，,。；“”]{0,6}的[^，,的。；]{0,3}?(?:老人|奶奶|爷爷|大姐|大爷|大妈|孩子|居民|同学|队员|邻居|老师|教练|(?<!别)人(?!生))(?![（(：:])|等?(?:疾病|常见病|慢性病|病种|问题))/;
/** So many have it. */
const COUNTED = /^\s?[\d.一二三四五六七八九十百]+\s?(?:[%％人例名位户]|余)/;
/** Somebody has it not. */
const DENIED =
  /(?:没得过?|没有?(?:得过|患过?|查出|发现)?(?:任何)?|从未(?:得过|患过|因)?|未(?:发现|查出|患)|(?<![别毫])无|排除了?|网传[^，,。]*)$/;
/** It is asked, or forbidden, and nobody is said to have it. */
const SUPPOSED =
  /(?:是否|有没有|如有|如发现|如果|假如|若|凡是?|一旦|不得|不能|禁止|不宜|不要|应当|应该|规定)[^，,。：:]{0,10}$/;
/** 有青光眼的、有中风的: those who have it. */
const SOME = /(?:^|、|有|患有|碰[到上]|遇[到上]|落下|[得患])$/;
const THOSE = /^(?:的$|的[，,、。；多有都]|的不[得能宜])/;
/** Trees and beasts have illnesses as well. */
const PLANTS =
  /(?:树|苗|果|稻子?|麦|柑橘?|橘|橙|桃|李|猪|牛|羊|鸡|鸭|鹅|鱼|虾|狗|犬|猫|竹|松|柏|茶|菜|瓜|豆|棉|花)(?:都|也|又|们)?(?:得|染|患|感染|生)[了上有]?$/;
/** Whether what stands behind an illness makes a topic of it. */
export const isTopic = (after: string): boolean => TOPIC.test(after);
/** Talks, leaflets, departments. */
const TOPIC =
  /^(?:[一二三四]级)?(?:患者|病人)?的?(?:防治|预防|防控|防范|知识|科普|讲座|筛查|门诊|专科|专家|科室|义诊|宣传|日(?!前|渐|益)|管理|医院|基金|协会|学会|疫苗|检测|课|用药|食谱|饮食|护理|康复|研究|治疗|诊疗|诊治|医生|防|教育|手册|资料|展板|援助|救助|保障|医保|保险|报销|分级|指南|家园|公益|互助|随访|关爱|患者关爱|可以|可防|可治|可控|并不|不可怕|不是|别|不要|如何|怎么|怎样|须知|早期|症状|危害|发病|问答|测试|主题|建档|高发|疫情|期间)/;

/** Papers that one has of one’s own illness, and what one does with it. */
const KEPT = /^(?:的?(?:诊断[书单证]|病历|化验单|检查单)|[熬扛挺瞒藏忘])/;
/** 《不怕…》 is a song. */
const isTitle = (before: string): boolean => before.lastIndexOf('《') > before.lastIndexOf('》');
/** Who works in a ward is not ill: who lies there is. */
const isWard = (before: string, after: string): boolean =>
  /^病[房区]/.test(after) && !/[住转躺][进入院在到]?$/.test(before);

const MORE =
  '(?:(?:[、和与及或]|以及)(?:(?![有得患家是])[\\u4E00-\\u9FFF]){1,7}?(?:病|癌|症|炎|压|瘤|风|梗))*';
/** 高血压、糖尿病患者: what stands behind the last of several illnesses. */
const LISTED = new RegExp(`^${MORE}(?=[\\u4E00-\\u9FFF])`);
const behindList = (after: string): string => after.replace(LISTED, '');
const beforeList = (before: string): string =>
  before.replace(
    /(?:(?<=[防治讲谈测管查患有把将]|介绍|宣传)[\u4E00-\u9FFF]{2,7}(?:、|和|与|及|以及)(?:[\u4E00-\u9FFF]{2,7}(?:、|和|与|及|以及))*)$/,
    '',
  );
