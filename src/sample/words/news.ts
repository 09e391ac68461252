import type { NewsColumn } from '../../model/news.ts';

interface NewsWords {
  titles: readonly string[];
  summaries: readonly string[];
  /** How the text begins; then some of `lines` in their order, `{no}` counting them. */
  openings: readonly string[];
  lines: readonly string[];
}

/** What each column says. Slots: see `makers/news.ts`. */
export const news: Readonly<Record<NewsColumn, NewsWords>> = {
  headlines: {
    titles: [
      '{place}{noun}服务进{spot}',
      '{n}名志愿者在{place}{act}',
      '{unit}{month}月{noun}集中服务开展',
      '{place}站点办起{noun}',
      '{season}里，{place}的{spot}有人在{act}',
      '{unit}：{noun}做到了家门口',
    ],
    summaries: ['{month}月，{unit}组织志愿者在{place}{spot}{act}，为{people}服务。'],
    openings: [
      '{month}月{day}日，{unit}组织{n}名志愿者来到{place}{spot}，{act}。',
      '{month}月{day}日一早，{place}{spot}就热闹起来，{n}名志愿者带着{tool}在这里{act}。',
    ],
    lines: [
      '{scene}',
      '参加这次服务的，有站点的老队员，也有头一回来的年轻人。{lesson}',
      '现场登记需求{few}条，能当场办的当场办，办不了的写明由谁办、什么时候回话。',
      '{unit}有关负责人介绍，这样的集中服务每月一次，平日由各站点接着做。',
      '据站点台账，今年以来已经{count}。',
      '服务结束以后，志愿者把场地打扫干净才离开。',
    ],
  },
  notices: {
    titles: [
      '{unit}关于招募{noun}志愿者的通知（{year}年{month}月）',
      '{unit}{month}月{noun}志愿者登记通知',
      '{unit}关于{year}年第{quarter}季度志愿者招募和培训的通知',
      '{unit}{noun}志愿者招募公告',
    ],
    summaries: ['请有意参加的居民和单位，按本通知的时间和方式登记。'],
    openings: ['各站点、各志愿服务组织：', '各位居民、各志愿服务组织：'],
    lines: [
      '{no}、时间和地点：{month}月起，以各站点公布的为准，站点见[服务站点](/stations/)。',
      '{no}、登记方式：到就近站点登记，或打站点公开电话。请勿通过其他渠道交费、交证件。',
      '{no}、要求：{lesson}有风险的岗位须先参加岗前培训，保险由组织单位购买。',
      '{no}、本次重点招募{noun}志愿者{n}名，服务对象为{people}。',
      '{no}、未尽事宜由{unit}负责解释。',
    ],
  },
  circulars: {
    titles: [
      '{unit}关于{pastYear}年{pastMonth}月月报报送情况的通报',
      '{unit}关于{pastYear}年{pastMonth}月站点核实情况的通报',
      '{unit}{pastYear}年{pastMonth}月服务需求对接情况通报',
      '{unit}关于{pastYear}年{pastMonth}月台账抽查情况的通报',
    ],
    summaries: ['哪些单位按时，哪些单位迟报，问题是什么，下一步怎么改。'],
    openings: ['现将{pastYear}年{pastMonth}月有关情况通报如下。'],
    lines: [
      '**{no}、总体情况。**多数单位按时报送，数据与台账相符。明细见[工作公开](/reports/)。',
      '**{no}、主要问题。**有{few}个站点超过半年没有核实，{some}条需求过期没有撤下。',
      '**{no}、整改要求。**相关单位在十个工作日内逐条核对，能补的补，该撤的撤。',
      '各单位报送的数字要能追到台账，台账要能追到当天的登记。',
      '下季度抽查的重点是开放时间：牌子上写几点，几点就要有人。',
    ],
  },
  policies: {
    titles: [
      '{unit}志愿服务记录和证明办法（{year}年修订）',
      '{unit}志愿者星级认定办法（{year}年版）',
      '{unit}站点值守办法（{year}年版）',
      '{unit}志愿者保险办法（{year}年版）',
      '{unit}服务需求核实和公布办法（{year}年版）',
    ],
    summaries: ['谁来记、怎么记、谁来证明，写在这里。'],
    openings: ['为使志愿服务有章可循，制定本办法。'],
    lines: [
      '第{no}条　谁组织谁记录，谁记录谁证明。记录应当真实、准确、完整、及时。',
      '第{no}条　记录包括姓名、服务内容、日期、时长和记录人岗位，不收取任何费用。',
      '第{no}条　有风险的服务，由组织单位事先购买人身意外险，没有投保的不得上岗。',
      '第{no}条　志愿者要求出具证明的，应当在七个工作日内办结。',
      '第{no}条　站点开放时间应当公开；临时关闭的，提前一天在门口和网上说明。',
      '第{no}条　本办法自公布之日起施行。',
    ],
  },
  training: {
    titles: [
      '{noun}岗前培训要点',
      '志愿者通用课程：{short}',
      '{unit}{noun}培训讲义（{year}年）',
      '新队员必读：{act}要注意什么',
    ],
    summaries: ['上岗之前读一遍，十分钟读完。'],
    openings: ['这份材料给第一次参加{noun}的志愿者，读完再上岗。'],
    lines: [
      '## 要带什么\n\n- {tool}\n- 水杯和证件\n- 联系站点的电话',
      '## 要记住什么\n\n{lessons}',
      '## 现场是什么样\n\n{scene}',
      '## 有哪些风险\n\n{risks}',
      '## 不做什么\n\n不收钱物，不打听家事，不拍服务对象的脸，不在网上写对方是谁。',
    ],
  },
  briefs: {
    titles: [
      '{unit}志愿服务工作简报（{year}年第{issue}期）',
      '{unit}{month}月工作简报：{noun}',
      '{place}站点一周：{noun}和别的事',
    ],
    summaries: ['一周的几件小事，一件一句话。'],
    openings: ['本期简报收录{unit}各站点报来的几件事。'],
    lines: [
      '- **{place}：**{act}，{count}。',
      '- **{other}：**新换的值班表贴出来了，两人一班，周末不空岗。',
      '- **{spot}：**{scene}',
      '- **培训：**新队员{n}名上完通用课程，{few}名通过岗前考核。',
      '- **台账：**本周登记需求{few}条，全部有人认领。',
    ],
  },
};

export const courses = [
  '第一次上岗',
  '怎样和老人说话',
  '记录怎么写',
  '遇到突发情况怎么办',
  '保护好别人的信息',
] as const;
