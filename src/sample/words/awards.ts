import type { awardStages } from '../../model/award.ts';

type Words = Readonly<Record<keyof typeof awardStages, string>>;

/** What a stage is called in a title. */
export const stageTitles: Words = {
  call: '推荐启事',
  review: '进入评审',
  notice: '候选名单公示',
  result: '评选结果',
};

export const awardSummaries: Words = {
  call: '{year}年“{label}”开始推荐，个人自荐、单位推荐均可。',
  review: '{year}年“{label}”收到推荐{count}份，进入评审。',
  notice: '{year}年“{label}”候选名单公示，欢迎监督。',
  result: '{year}年“{label}”评选结果公布。',
};

export const awardBodies: Record<keyof Words, readonly string[]> = {
  call: [
    '推荐材料写清三件事：做了什么、做了多久、谁能证明。不超过一千字，不收装订成册的材料。',
    '自荐和推荐同等对待，材料送到任何一个[站点](/stations/)都可以。',
  ],
  review: [
    '初审核对事实和时长，由站点台账和受益方的评价相互印证。',
    '评审组由志愿者代表、居民代表和部门代表组成，与候选人有亲属关系的回避。',
  ],
  notice: [
    '对名单有意见的，请在公示期内打监督电话{phone}，或到市民中心一楼当面说明。反映情况请讲具体事实。',
    '公示期满，对收到的意见逐条核实后再公布结果。',
  ],
  result: [
    '公示期满，收到的意见均已核实，评选结果现予公布。',
    '事迹见各人、各队的[先进典型](/stories/)页面。获奖不发奖金，只发一本登记本，接着写。',
  ],
};
