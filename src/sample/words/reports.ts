export const highlights = [
  '{noun}覆盖{n}个村社区',
  '新建标准化站点挂牌，值班表上墙',
  '{noun}项目被{n}个站点采用',
  '完成志愿者通用课程{n}场',
  '核实并公示服务需求{n}条',
  '与{n}家单位签订结对书',
  '雨季前组织转移演练{n}次',
] as const;

export const reportBody = [
  '{month}月的服务以{deeds}为主，收集需求{needsCollected}条，对接{needsMet}条，其余转入下月。',
  '全月{activities}场活动，{participants}人次参加，记录时长{hours}小时，均由站点当天登记。',
  '新登记志愿者{newVolunteers}名，已安排通用课程；新建站点{stationsBuilt}个。',
  '存在的问题：个别站点台账登记不及时，已逐一提醒，下月复查。',
  '下月安排：按主题月的任务分到各站点，月初公布。',
] as const;
