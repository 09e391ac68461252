export const activityTitles = [
  '{place}{noun}集中服务日',
  '{month}月{noun}进{place}',
  '{place}邀您{act}',
  '{season}里的{noun}：{place}站',
  '{noun}开放日（{place}）',
  '去{place}，{act}',
] as const;

export const activitySummaries = [
  '{weekday}在{spot}集合，{act}。',
  '为{people}服务，{tool}由站点备好。',
  '{place}的{noun}，欢迎带上家人一起来。',
] as const;

export const activityBody = [
  '集合地点在{spot}，提前一刻钟签到，领背心和饮水。',
  '开场用十分钟讲安全和分工，{lesson}',
  '{scene}',
  '带上水杯，穿方便走动的鞋；{tool}由站点备好。',
  '遇雨改在室内，有变动当天早上七点前在本页更新。',
  '结束后当场登记服务时长，由主办组织签字。',
  '未满十六周岁的，请由家长陪同。',
] as const;

export const activityResults = [
  '当天到场{n}人，预定的事都做完了。',
  '原定两个小时，实际做了两个半小时，没有人提前离开。',
  '现场登记需求{few}条，已经转给站点。',
] as const;
