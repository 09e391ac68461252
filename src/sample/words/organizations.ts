import type { tiers } from '../../model/organization.ts';
import type { FieldId } from './vocabulary.ts';

interface Department {
  /** After the city's name: 云河市 + 文明办. */
  name: string;
  services: readonly FieldId[];
  role: string;
  /** What it was called before, until when, and since when it has its name. */
  before?: { name: string; until: string; next: string };
}

/** The departments of the invented city; the first leads the volunteer service. */
export const departments: readonly [Department, ...Department[]] = [
  {
    name: '文明办',
    services: ['neighbour', 'elderly'],
    role: '统筹全市志愿服务：定做法、收月报、发通报、办评选。',
  },
  {
    name: '民政局',
    services: ['hardship', 'elderly'],
    role: '指导社区和村的志愿服务站点，联系养老和救助机构。',
  },
  { name: '教育局', services: ['tutoring', 'children'], role: '组织教师志愿者，指导假期看护和课业辅导。' },
  { name: '卫生健康委', services: ['health', 'rescue'], role: '组织医务志愿者，审核涉及健康的服务项目。' },
  { name: '司法局', services: ['legal'], role: '组织律师和调解员，开展普法和法律咨询。' },
  {
    name: '生态环境局',
    services: ['river', 'planting', 'tidy'],
    role: '指导巡河护水、植绿护绿和环境宣传。',
    before: { name: '环境保护局', until: '2019-01-31', next: '2019-02-01' },
  },
  {
    name: '文化和旅游局',
    services: ['culture', 'tourism'],
    role: '组织文艺队伍和义务讲解员，送演出下乡。',
    before: { name: '文化体育局', until: '2019-01-31', next: '2019-02-01' },
  },
  { name: '交警支队', services: ['traffic'], role: '培训路口劝导员，安排高峰时段的点位。' },
];

/** Names of associations: one of these and one of the causes, before 公益社. */
export const associations = [
  '晨光',
  '橙背心',
  '小满',
  '同路人',
  '灯火',
  '一公里',
  '青苗',
  '渡口',
  '石榴籽',
  '手艺人',
  '清流',
  '慢慢来',
] as const;

export const causes = ['助老', '助学', '护河', '修补', '伴读', '乐队', '同行', '巡山'] as const;

const trunk = [
  '{name}每周开一次碰头会，只谈三件事：谁缺人、谁有空、上周说的办了没有。',
  '需求由站点核实以后派下来，谁接单谁回话，做完当天把时长报回站点。',
  '每季度到站点走一遍，看牌子上的开放时间和门里的人对不对得上。',
  '要加入的，先到最近的[站点](/stations/)登记，不收任何费用。',
];

/** What an organization's page says below its fields. */
export const organizationBodies: Readonly<Record<keyof typeof tiers, readonly string[]>> = {
  department: [
    '{name}每季度参加一次志愿服务协调会，带着上季度的台账和下季度的安排。',
    '涉及{noun}的项目，由{name}派人讲第一课。',
    '对站点和队伍提出的问题，十个工作日内答复。',
  ],
  headquarters: trunk,
  detachment: trunk,
  brigade: [
    '{name}在册队员{members}人，分成{groups}个小组，每组认领{area}的一片地方，星期一排班，星期天对账。',
    '队里最常做的是{noun}。{scene}',
    '要加入的，先到站点登记，跟着老队员走三次，再单独上岗。{lesson}',
    '每年三月换一次组长，由队员自己推选。上一任组长留下的交接本，写到了第{groups}册。',
  ],
  alliance: [
    '{name}把{area}一带的{groups}支队伍连在一起，互通消息，合办项目。',
    '每月轮流做东，开一次不超过一小时的会，会上只分工，不表态。',
    '最近合办的是{noun}。{scene}',
  ],
  professional: [
    '{name}的{members}名队员都在本行上班，服务时间多在周末和晚上。',
    '队里立了三条：只做本行的事，不收费，不荐商品。',
    '每次出队之前先开一个十分钟的短会，分清谁主讲、谁记录、谁看时间。',
    '与基层单位结对，一对三年，到期由对方打分，再决定续不续。',
  ],
  association: [
    '{name}起头只有{groups}个人，现在登记在册{members}人，职业五花八门。',
    '没有专职人员，账目每季度贴在公示栏里，一笔捐物、一张收条。',
    '主要做{noun}。{scene}{lesson}',
    '谁有空谁报名，报了名就要来；来不了的，提前一天打电话。',
  ],
};
