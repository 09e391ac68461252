import type { Care } from '../../model/cares.ts';
import type { FieldId } from './vocabulary.ts';

interface ThemeWords {
  name: string;
  months: readonly number[];
  slogan: string;
  care: Care;
  field: FieldId;
  /** Which department leads it, by its place in the list of departments. */
  lead: number;
  content: string;
  tasks: readonly string[];
  /** As the arrangement names those responsible; units are named one by one where it is absent. */
  responsible?: string;
}

/** The invented city's year: twelve months, two of which share a theme. */
export const themes: readonly ThemeWords[] = [
  {
    name: '冬日添衣',
    months: [1, 2],
    slogan: '一件冬衣，一路暖意',
    care: 'others',
    field: 'hardship',
    lead: 0,
    content: '看望困难家庭和独居老人，整理换季衣物，帮返乡的人接站引路。',
    tasks: ['走访登记，一户一卡', '每个站点整理一次冬衣', '车站和码头设引导点'],
    responsible: '各地各单位',
  },
  {
    name: '三月出发',
    months: [3],
    slogan: '从家门口做起',
    care: 'society',
    field: 'neighbour',
    lead: 0,
    content: '各站点开门迎新，登记志愿者，公布全年的服务安排。',
    tasks: ['站点开放日', '新志愿者通用课程', '公布年度服务安排'],
    responsible: '各地各单位',
  },
  {
    name: '一棵树的约定',
    months: [4],
    slogan: '栽一棵，活一棵',
    care: 'nature',
    field: 'planting',
    lead: 5,
    content: '到荒坡和水库边栽树，劝导鲜花祭扫，巡山防火。',
    tasks: ['义务植树', '林区入口劝导', '三个月后清点成活率'],
  },
  {
    name: '慢行五月',
    months: [5],
    slogan: '让一步，慢一点',
    care: 'society',
    field: 'traffic',
    lead: 7,
    content: '在路口、车站和景区开展文明交通和文明旅游劝导。',
    tasks: ['高峰时段路口值守', '景区义务讲解', '学校周边护学'],
  },
  {
    name: '清清河岸',
    months: [6],
    slogan: '河是大家的院子',
    care: 'nature',
    field: 'river',
    lead: 5,
    content: '沿河清理垃圾，记录水情，宣传节水和垃圾分类。',
    tasks: ['每周一次巡河', '社区分类引导', '汛期前的转移演练'],
  },
  {
    name: '假期有人陪',
    months: [7],
    slogan: '暑假不孤单',
    care: 'others',
    field: 'children',
    lead: 2,
    content: '办假期看护和作业辅导，开展防溺水宣讲。',
    tasks: ['每个站点开一个假期班', '水边劝导', '共读一本书'],
  },
  {
    name: '院坝有戏',
    months: [8],
    slogan: '戏台搬到家门口',
    care: 'society',
    field: 'culture',
    lead: 6,
    content: '把演出、书画和放映送到村社区的院坝里。',
    tasks: ['每个镇演一场', '收集老街故事', '教一支广场舞'],
  },
  {
    name: '开学的礼物',
    months: [9],
    slogan: '一支笔也是礼物',
    care: 'others',
    field: 'tutoring',
    lead: 2,
    content: '整理旧课本和文具，开展助学走访和护学值守。',
    tasks: ['旧书交换', '助学走访', '路口护学'],
  },
  {
    name: '陪老人过重阳',
    months: [10],
    slogan: '多坐一会儿',
    care: 'others',
    field: 'elderly',
    lead: 1,
    content: '为老人理发、量血压、修家电，陪老人出门走一走。',
    tasks: ['上门服务一轮', '手机课堂', '老年食堂帮厨'],
  },
  {
    name: '邻里日',
    months: [11],
    slogan: '认识一下，做个邻居',
    care: 'society',
    field: 'neighbour',
    lead: 1,
    content: '以社区为单位办邻里活动，修修补补，互帮互助。',
    tasks: ['每个社区办一次邻里日', '清理楼道', '登记邻里互助需求'],
  },
  {
    name: '年终晒一晒',
    months: [12],
    slogan: '做过的事，摆出来看',
    care: 'society',
    field: 'listening',
    lead: 0,
    content: '展示一年的项目和台账，公示评选名单，听居民打分。',
    tasks: ['站点台账开放', '项目路演', '居民评议'],
    responsible: '各地各单位',
  },
];

export const themeBody = [
  '这个月的事分三件：{tasks}。做什么、谁来做、在哪里做，各站点在月初贴出来。',
  '牵头的是{lead}。各单位把安排报给总队，总队汇总后在本站公布，居民照着单子找最近的站点。',
  '{scene}这样的场面，这个月会在各处见到。',
  '想参加的，到[站点](/stations/)登记，或者直接看[正在等人的需求](/needs/)。',
  '月底各单位报送月报，做了几场、来了多少人、还差什么，一项一项写清楚。',
] as const;
