/** Sentences that stories are built from. Slots: see `makers/story-slots.ts`. */

export const personTitles = [
  '{name}：把{noun}做成日常',
  '{name}：“{short}”',
  '{name}：{season}的{spot}',
  '{name}：{years}年，{times}个{weekday}',
  '{name}：在{spot}守了{years}年',
  '{name}：一个人的{weekday}',
  '{name}和{people}',
  '{name}的{weekday}',
  '{name}的登记本',
  '{name}这{years}年',
  '{spot}的{name}',
  '{place}有个{name}',
  '找{name}，去{spot}',
  '{season}，{name}在{spot}',
  '{people}都认得{name}',
] as const;

export const groupTitles = [
  '{name}：{n}个人，{years}年',
  '{name}：把{noun}做成日常',
  '{name}：“{short}”',
  '{name}：{season}的{spot}',
  '{name}的{weekday}',
  '{name}的排班表',
  '{name}走到第{nth}年',
  '每到{weekday}，{name}就来了',
  '{name}：{times}次准时',
  '{spot}来了{name}',
] as const;

export const projectHeads = [
  '晨光',
  '半小时',
  '一公里',
  '星期六',
  '邻里',
  '四季',
  '家门口',
  '常来',
  '小满',
  '同行',
] as const;

export const summaries = [
  '{years}年里，{name}在{place}做一件事：{act}。',
  '{place}的{spot}，每到{weekday}就有人等着{name}。',
  '{name}说：“{short}。”',
  '从{few}个人起头，{noun}在{place}做到了第{nth}年。',
  '{count}，都记在{name}的登记本上。',
] as const;

export const personOpenings = [
  '{time}，{spot}还没有什么人，{name}已经到了，手边是{tool}。',
  '在{place}打听{name}，十个人里有八个会指向{spot}。',
  '{spot}的人看见{tool}，就知道{name}到了。',
  '{place}的人说起{name}，先说的不是名字，是“管{noun}的那位”。',
  '{time}下起了雨，{spot}的人散了一半，{name}没有走。',
  '{name}的日历上，每个{weekday}都画着一个圈，圈里写着“{noun}”。',
  '见到{name}是在一个{weekday}，{time}，{spot}。',
  '{name}不大会说话，问三句，答一句，多半还是“应该的”。',
] as const;

export const groupOpenings = [
  '{name}的排班表贴在站点的墙上，{n}个名字，一格一格打着勾。',
  '{time}，{name}的人陆续到了{spot}，带着{tool}，也带着各自的水杯。',
  '要找{name}，{weekday}去{spot}，一准能碰上。',
  '{name}没有办公室，{spot}就是碰头的地方。',
  '{weekday}，{spot}插起一面小旗，{name}的人就到齐了。',
  '{place}的公示栏里，{name}占了左上角，一贴就是{months}个月。',
  '{name}的家当不多：{tool}，一间借来的屋子，{n}名志愿者。',
] as const;

export const origins = [
  '事情要从{year}年{season}说起。社区上门走访，记下{n}条需求，排在最前面的就是{noun}。',
  '{year}年{season}，{founder}第一次来{spot}帮忙，回家的路上就决定下个{weekday}再来。',
  '起头是一句闲话。{year}年，有邻居问：“这样的事，能不能有人管一管？”',
  '最早只有{few}个人，{year}年的一次站点开放日，把大家凑到了一张桌子旁。',
  '{year}年，{place}的站点刚刚挂牌，缺的不是地方，是肯{act}的人。',
  '第一回只来了{few}位居民，第二回多了一倍，到了第三回，得提前排号。',
  '{founder}原先只想试一个月，一个月过去，登记本上约到了下个季度。',
  '做到今年，已经是第{nth}个年头。',
] as const;

export const scenes = [
  '来的、等的，多是{people}。',
  '{tool}摆在最顺手的地方。',
  '登记本翻到新的一页，日期已经写好了。',
  '做完一件，在本子上画一道，五道凑成一个“正”字。',
  '没有人喊口号，说得最多的一句话是“慢慢来”。',
  '先来的先做，后来的搭把手，谁也不用谁安排。',
  '中午歇四十分钟，吃的是自己带的饭。',
  '路过的人停下来看一会儿，看着看着就把袖子挽了起来。',
] as const;

export const lessonLeads = [
  '做得久了，规矩也就有了：',
  '规矩不多，是一条一条碰出来的：',
  '新来的志愿者，先要记住这几句：',
  '{founder}把做法写成了一张纸，贴在站点墙上：',
] as const;

export const troubles = [
  '难的时候也有。雨水多的那几个月，有一回整个上午只来了{few}个人。',
  '最初连放东西的地方都没有，{tool}要从家里带来，做完再带回去。',
  '有人当面问：“能坚持几天？”{founder}没有接话，下一个{weekday}照常来了。',
  '人手最紧的那个月，排班表上只剩{few}个名字，有人一连顶了三个班。',
  '也做错过。有一次没有问清楚就动了手，事后登门道了歉，规矩里从此多了一条。',
  '腊月里最冷的几天，大家商量要不要停一停，最后定下来：时间缩短一半，人不能不来。',
  '家里人起先不赞成，说周末也见不到人，后来跟着来看了一次，第二次就自己报了名。',
] as const;

export const numbers = [
  '翻开登记本，{year}年以来{count}，用掉了{few}个本子。',
  '到{month}月底，累计{count}，参加过的志愿者有{n}名。',
  '站点的台账里记得清楚：{count}，没有一起投诉。',
  '今年的数字是{count}。旁边还有一栏，写着“还想做什么”，空白处写得密密麻麻。',
  '有人算过，{years}年{count}，平均下来每个星期都没有空着。',
] as const;

export const voices = [
  '问起为什么一直做，{founder}想了想，说得很慢：',
  '留言本上，有居民用铅笔写了一行：',
  '一位老街坊站在旁边听了半天，插了一句：',
  '收工的时候，有人在门口喊了一声：',
] as const;

export const residents = [
  '等了一个星期，就等你们来。',
  '比约好的时间还早到了五分钟。',
  '下次来我家坐坐，喝口热水也好。',
  '你们走了以后，我把院子也扫了一遍。',
  '不来的那个星期，总觉得少了点什么。',
  '看你们做，我也想学。',
] as const;

export const quotes = [
  '我做的都是小事，小事也得有人做。',
  '别人等着，我就得来。',
  '来一次不难，难的是下回还来。',
  '人家信你，你就得对得起这份信。',
  '一个人做不长，一群人能做很久。',
  '今天还能帮别人一把，说明我还有力气。',
  '记得我名字的人不多，记得星期几的人很多。',
  '不图什么，图个踏实。',
  '手艺放着会生锈，拿出来用才是手艺。',
  '我只是把自己会的那一点拿出来用一用。',
] as const;

/** The same, short enough for a title. */
export const shortQuotes = [
  '小事也得有人做',
  '别人等着，我就得来',
  '难的是下回还来',
  '图个踏实',
  '慢慢来，不着急',
  '手艺放着会生锈',
  '会一点，就用一点',
  '说好几点就几点',
] as const;

export const presents = [
  '如今每个{weekday}{slot}，{spot}都有人值班，名单提前三天贴出来。',
  '今年起，新来的志愿者要跟着老队员走三次，才能单独上岗。',
  '{place}把这件事写进了居民公约，排在第{few}条。',
  '隔壁的{other}来看过两回，上个月也办了起来。',
  '服务时长由站点当天记录、当天签字，每月公示一次。',
  '下一步想做的，是把{noun}教给更多的人。',
] as const;

export const closings = [
  '想来帮忙的，可以看看[正在等人的需求](/needs/)，也可以到最近的[站点](/stations/)登记。',
  '下一次是{weekday}，还差{few}个人。报名的地方，在[站点列表](/stations/)里找得到。',
  '相同的事，别处也有人在做，都在[先进典型](/stories/)里。',
] as const;

export const headings = {
  origins: ['起头', '怎么开始的', '缘起'],
  scenes: ['现场', '在{spot}', '平常的一天'],
  lessons: ['立下的规矩', '门道', '怎么做'],
  troubles: ['难处', '也有做不动的时候'],
  numbers: ['记在本子上的', '数一数'],
  presents: ['现在', '往后'],
} as const;

export const honours = {
  person: ['年度优秀志愿者', '季度服务之星', '文明实践先进个人'],
  team: ['年度优秀志愿服务组织', '季度之星队伍', '文明实践先进集体'],
  project: ['年度优秀志愿服务项目', '文明实践示范项目', '居民最满意项目'],
} as const;

export const consentScopes = [
  '姓名、事迹在本站公开',
  '姓名、事迹、照片在本站公开',
  '事迹和称呼在本站公开，不公开照片',
] as const;

/** Steps on the way, in an order that makes sense. */
export const milestones = [
  '在{spot}开始{noun}，第一次来了{few}个人',
  '站点给了一间屋子，东西有了放处',
  '登记的志愿者到了{n}名，分成两班',
  '做法印成一页纸，送给周边的站点',
  '{count}，台账第一次全年公示',
] as const;
