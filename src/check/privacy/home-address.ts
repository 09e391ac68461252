import type { Sighting } from './hit.ts';

/** What may stand inside an address without changing it. */
const G = '[ \\t\\u3000]*[-—·.,，、/_*#(（)）\\[\\]]?[ \\t]*\\n?[ \\t>]*';
const D = '[\\d一二三四五六七八九十百零〇两幺壹贰叁肆伍陆柒捌玖拾廿]';
/** A number of a house or a door, also with spaces or marks between its digits. */
const N = `${D}(?:[ \\t_*.·-]{0,2}${D}){0,5}`;
const BLOCK = '(?:栋|幢|号楼|#楼|座|橦|舍)';
const DASH = '[ \\t]*[-—–－_/·.#、][ \\t]*';

/** ×组×号, and the 社 or 队 that some counties say for it. */
const GROUP = new RegExp(
  `(第)?(${N})${G}(?:村民小组|村民组|小组|组|社|队)${G}(?:第|门牌号?[ \\t]*|附)?(${N}(?:${G}附${N}|${DASH}${N})?)${G}号(?!选手|桌|展|摊|台|作品|车|球|考|座|位|线|机|窗|楼|文|令|通|公告|方案|样|题|房间|池|田|渠|井|泵|点|机组)`,
  'g',
);
/** ×栋×单元×室, with or without the block, a storey between, or a word after the door's number. */
const UNIT = new RegExp(
  `(?:(${N}|[A-Za-z])${G}${BLOCK}?${G})?(${N}|[A-Za-z甲乙丙丁])${G}单元(?:${G}${N}${G}[楼层])?${G}(?:(${N})${G}[室号房](?!楼|线|机|会)|${N}${DASH}${N}(?!${G}?[\\d年月日天人户场次个名元米%％])|(?:[顶底]|${N})[楼层]${G}(?:[左右东西][边手侧户]|中户|对门|那家)|(${D}(?:[ \\t_*.·-]{0,2}${D}){2,3})(?!${G}?[年月日天人户场次个名元米%％\\d]))`,
  'g',
);
/** ×栋×室 at a home. */
const DOOR = new RegExp(
  `(${N}|[A-Za-z])${G}${BLOCK}(?:${G}${N}${G}[楼层])?${G}(${N})${G}[室号房](?!楼|线|机|会)`,
  'g',
);
/** 5栋2-301, and 3号楼2门301 of the north. */
const SHORT_UNIT = new RegExp(
  `(${N}|[A-Za-z])${G}${BLOCK}${G}(${N})(?:${DASH}|${G}(?:门(?!牌)|梯)${G}(?:${N}${G}[楼层]${G})?)(${D}(?:[ \\t_*.·-]{0,2}${D}){2,3})(?!${G}?[年月日天人户场次个名元米%％\\d])`,
  'g',
);
/** 5栋2-5-3, and 5栋1602 of a tower. */
const STOREYS = new RegExp(
  `(${N}|[A-Za-z])${G}${BLOCK}${G}(?:${N}${DASH}${N}${DASH}${N}|(?<!\\d)${D}(?:[ \\t_*.·-]{0,2}${D}){2,3})(?!-|${G}?[年月日天人户场次个名元米间套%％\\d])`,
  'g',
);
/** 5-2-301, as couriers write it. */
const DASHED = new RegExp(
  `(?<![\\d.-])${D}{1,3}[ ]?[-—–][ ]?${D}{1,3}[ ]?[-—–][ ]?${D}{3,4}(?![\\d-]|年|月|日)`,
  'g',
);

const HOME =
  /(?:[A-Za-zＡ-Ｚ]区|搬[到进去]|上门|送[到去]|现住|户籍|[住地]址|小区|花园|家园|公寓|家属院|宿舍|新村|苑|园|府|庭|湾|里|弄|居|城|院|住|家|房|村|社区)[^。！？\n]{0,8}$/;
const AT_HOME = /^的?(?:送[饭餐药水菜]|住户|老人|敲门|看望|家)/;
const PUBLIC =
  /(?:中心|大厦|学校|小学|中学|学院|医院|政府|机关|办公|政务|图书馆|产业|创业|写字楼|广场|商务|科技|会展|场馆|体育)[^。！？\n]{0,8}$/;
const VILLAGE = /委员会\s*$|[村社区镇乡湾坝沟坪寨庄屯街路道居]\s*$/;
/** What the 12th of a month, or a turn at a desk, is followed by. */
const TURN =
  /^[ ，,、]*(?:的(?:队员|选手|同学|人员|志愿者|车)|出发|集合|值班|上岗|开始|起|止|前|到|至|轮|当天|上午|下午|晚|早|进行|比赛|出场|上台|抽签|签到|和|或|及)/;

const GROUPED =
  /[组社队][^。\p{L}]{0,8}(?:门牌号?|附)?[^。\p{L}]{0,3}[\d第附幺一二三四五六七八九十百零〇两壹贰叁肆伍陆柒捌玖拾廿][^。]{0,20}号/u;

/** Addresses finer than a community: a group and a door, a block, a unit and a room. */
export function* homeAddressesIn(text: string): Generator<Sighting> {
  if (
    !/组|社|队|单元|栋|幢|号楼|#楼|座|舍|[\d一二三四五六七八九十] ?[-—–] ?[\d一二三四五六七八九十]/.test(text)
  )
    return;
  const seen: [number, number][] = [];
  const found = (match: RegExpMatchArray, shown: string): Sighting | undefined => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (seen.some(([from, to]) => start < to && end > from)) return undefined;
    seen.push([start, end]);
    return { kind: 'home-address', start, end, shown };
  };
  // A number may begin an address anywhere, so each pattern is tried only where its last words stand.
  for (const match of text.includes('单元') ? text.matchAll(UNIT) : []) {
    const hit = found(match, '×栋×单元×室');
    if (hit) yield hit;
  }
  for (const match of GROUPED.test(text) ? text.matchAll(GROUP) : []) {
    const { before, after } = around(text, match);
    if (/(?:赛|标签|编号)[：:]\s?$|[胜负]$/.test(before) || /^[胜负]/.test(after)) continue;
    const village = VILLAGE.test(before) || match[0].includes('村民');
    if (
      !village &&
      (match[1] !== undefined || TURN.test(after) || /[分编设共]$|[分编]成[^。]{0,6}$/.test(before))
    )
      continue;
    if (village && TURN.test(after) && match[1] !== undefined && !match[0].includes('村民')) continue;
    const hit = found(match, '×组×号');
    if (hit) yield hit;
  }
  for (const pattern of /[栋幢楼座橦舍]/.test(text) ? [DOOR, SHORT_UNIT, STOREYS, DASHED] : [DASHED])
    for (const match of text.matchAll(pattern)) {
      const { before, after } = around(text, match);
      if (PUBLIC.test(before)) continue;
      if (pattern !== SHORT_UNIT && !(HOME.test(before) || AT_HOME.test(after))) continue;
      const hit = found(match, '×栋×室');
      if (hit) yield hit;
    }
}

function around(text: string, match: RegExpMatchArray): { before: string; after: string } {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  return { before: text.slice(Math.max(0, start - 14), start), after: text.slice(end, end + 8) };
}
