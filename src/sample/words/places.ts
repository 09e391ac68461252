/** Parts that invented places are named from. */

/** Stems of the city's own name. */
export const cities = ['云河', '砚溪', '栖岭', '汀原', '榆津', '筠浦', '澜洲', '棠原'] as const;

/** Names of the county-level divisions, in the order of the units. */
export const divisions = ['青石区', '白塘区', '柳湾县', '松岗县', '芦浦县', '枫岭市'] as const;

/** Names of the zones: two lie within the first two divisions, the last belongs to the city. */
export const zones = ['云港园区', '湖滨园区', '东郊新区'] as const;

const heads = '青白金石云月松竹柳桃梅桂枫槐芦荷莲兰鹤燕鹿玉翠清平安福双大小长高古新南北东西上下';
const tails = '河溪湖塘湾滩井泉桥坝坪坡岭岗山岩峰坳林园渡湖洲浦沟垭亭台';

/** Two-character names of towns, communities and villages: 青河, 双桥. */
export const stems: readonly string[] = [
  ...new Set([...heads].flatMap((head) => [...tails].map((tail) => head + tail))),
];

/** What a community is called after its stem, and what a village is. */
export const communityForms = ['', '路', '新村', '街'] as const;

/** Names of residential compounds. */
export const compounds = [
  '桂苑',
  '锦园',
  '竹韵',
  '书香里',
  '和安里',
  '向阳里',
  '梧桐里',
  '临江苑',
  '松鹤园',
] as const;

/** Parts of a community that has more than one station. */
export const parts = ['东片', '西片', '南片', '北片', '老街', '新街', '河边', '坡上'] as const;

/** What a station on the way is named after. */
export const posts = ['公园', '车站', '市场', '快递', '环卫', '广场', '码头', '书屋'] as const;

/** Public places at which a station has its door. */
export const doors = [
  '便民服务大厅',
  '文化活动室',
  '党群服务中心一楼',
  '社区食堂旁',
  '老年活动中心',
  '小广场东侧',
  '图书室隔壁',
  '村史馆前厅',
  '快递驿站对面',
  '卫生服务站旁',
] as const;

/** How a door is found. */
export const ways = [
  '公交站下车往回走五十米，门口有一棵黄葛树',
  '菜市场北门正对面，红色遮阳棚下',
  '过了石桥第一个路口左转，看见蓝色门牌',
  '小广场的灯柱旁，门朝南',
  '电影院旧址一楼，靠台阶的一侧',
  '客运站出站口右手边，步行三分钟',
  '村口大樟树往里走，篮球场边上',
  '银行和药店之间的过道进去',
] as const;
