export const needTitles = [
  '{place}{noun}志愿者',
  '{place}{noun}，等您搭把手',
  '{spot}的{noun}搭把手',
  '{place}：{noun}缺人手',
  '来{place}，{act}',
  '{noun}，在{place}{spot}',
  '{place}{season}{noun}',
] as const;

export const needSummaries = [
  '在{spot}{act}，为{people}出一份力。',
  '{place}的{noun}正缺人手，带上一份耐心就行。',
  '{spot}有一件小事等着人：{act}。',
] as const;

/** What a need's page says below its fields. */
export const needBody = [
  '来了做什么：{act}。东西由站点备好，{tool}已经放在{spot}。',
  '{scene}',
  '头一回来的，有老队员带着做一遍。{lesson}',
  '集合点在{spot}，提前一刻钟到，先听一遍安全说明，再分组。',
  '不耽误太久，一次两到三个小时，中间歇一刻钟。',
  '做完在登记表上签个字，时长由站点当天记录。',
  '临时来不了，请提前一天给联系站点打电话，好让别人补上。',
  '眼下最缺的是能固定来的人，哪怕一个月只来一次。',
  '{lesson}这一条，请务必做到。',
  '服务对象是谁、住在哪里，站点不对外说，也请您不要打听。',
] as const;

export const outcomes = [
  '{count}，现场秩序好，没有发生意外。',
  '按计划完成，{count}，{people}当面道了谢。',
  '到场的志愿者全部坚持到结束，{count}，剩下的一部分并入下个月的安排。',
  '{count}。站点做了回访，八成以上的人希望再办。',
] as const;

/** Who insures, in words; the first where nobody has to be insured. */
export const insurances = [
  '室内服务，由场地公众责任险覆盖',
  '由{unit}志愿服务支队统一购买人身意外险',
  '由{place}购买志愿者人身意外险，出发前核对名单',
  '由总队年度保险覆盖，保额在报名时告知',
] as const;
