import type { MatchPlace, MatchSkill, MatchSlot, Named } from '../../../../src/find/match/need.ts';
import type { Position } from '../../../../src/find/nearest/index.ts';
import type { Care } from '../../../../src/model/cares.ts';

/** The invented city of the labelled set: its places with their positions, and its words. */

const units = {
  qingshi: { code: '990101', label: '青石区' },
  bailu: { code: '990102', label: '白鹭区' },
  nangang: { code: '990121', label: '南岗县' },
  yunxi: { code: '990122', label: '云溪县' },
  shiqiao: { code: '990181', label: '石桥市' },
} as const;
type UnitId = keyof typeof units;

/** Towns, with as many communities as they have needs to show; 0.01 degrees are about a kilometre. */
const towns: readonly { unit: UnitId; number: string; label: string; at: Position; communities: string[] }[] =
  [
    {
      unit: 'qingshi',
      number: '001',
      label: '河街街道',
      at: { lng: 105, lat: 29 },
      communities: ['老码头', '书院巷', '纺织厂'],
    },
    {
      unit: 'qingshi',
      number: '002',
      label: '东门街道',
      at: { lng: 105.03, lat: 29.01 },
      communities: ['东门口', '公园路', '车站'],
    },
    {
      unit: 'qingshi',
      number: '003',
      label: '高新街道',
      at: { lng: 104.96, lat: 29.035 },
      communities: ['创业', '安置房'],
    },
    {
      unit: 'qingshi',
      number: '101',
      label: '柳林镇',
      at: { lng: 105.09, lat: 29.06 },
      communities: ['柳林', '桑园'],
    },
    {
      unit: 'bailu',
      number: '001',
      label: '白鹭街道',
      at: { lng: 105.16, lat: 28.99 },
      communities: ['湖滨', '学府', '矿山'],
    },
    {
      unit: 'bailu',
      number: '101',
      label: '双塘镇',
      at: { lng: 105.22, lat: 28.94 },
      communities: ['双塘', '藕香'],
    },
    {
      unit: 'nangang',
      number: '101',
      label: '城关镇',
      at: { lng: 104.86, lat: 28.86 },
      communities: ['南门', '文庙'],
    },
    {
      unit: 'nangang',
      number: '102',
      label: '石板镇',
      at: { lng: 104.79, lat: 28.8 },
      communities: ['石板'],
    },
    {
      unit: 'yunxi',
      number: '101',
      label: '云溪镇',
      at: { lng: 105.3, lat: 29.2 },
      communities: ['云溪', '古渡'],
    },
    { unit: 'yunxi', number: '102', label: '竹坝镇', at: { lng: 105.38, lat: 29.26 }, communities: ['竹坝'] },
    {
      unit: 'shiqiao',
      number: '001',
      label: '石桥街道',
      at: { lng: 104.8, lat: 29.15 },
      communities: ['石桥', '新村'],
    },
    {
      unit: 'shiqiao',
      number: '101',
      label: '黄葛镇',
      at: { lng: 104.72, lat: 29.21 },
      communities: ['黄葛'],
    },
  ];

/** A community with all it lies in. */
export interface Neighbourhood {
  label: string;
  town: string;
  at: Position;
  places: MatchPlace[];
}

export const neighbourhoods: readonly Neighbourhood[] = towns.flatMap(
  ({ unit, number, label, at, communities }) =>
    communities.map((community, index) => ({
      label: `${community}社区`,
      town: label,
      // Communities of a town lie in a row, a good kilometre apart.
      at: { lng: at.lng + (index - 1) * 0.013, lat: at.lat + (index % 2) * 0.008 },
      places: [
        { level: 'community', id: `${units[unit].code}${number}00${index + 1}`, label: `${community}社区` },
        { level: 'town', id: `${units[unit].code}${number}`, label },
        { level: 'unit', id: unit, label: units[unit].label },
        { level: 'unit', id: units[unit].code, label: units[unit].label },
      ],
    })),
);

export function neighbourhood(label: string): Neighbourhood {
  const found = neighbourhoods.find((here) => here.label === `${label}社区`);
  if (!found) throw new Error(`no community ${label}`);
  return found;
}

const fields: Record<string, [label: string, care: Care]> = {
  elderly: ['为老服务', 'others'],
  children: ['关爱儿童', 'others'],
  disabled: ['助残服务', 'others'],
  hardship: ['帮困解难', 'others'],
  tutoring: ['课业辅导', 'others'],
  counselling: ['心理抚慰', 'others'],
  planting: ['植树造林', 'nature'],
  environment: ['环境整治', 'nature'],
  pollution: ['控污治污', 'nature'],
  thrift: ['勤俭节约', 'nature'],
  traffic: ['文明交通', 'society'],
  tourism: ['文明旅游', 'society'],
  legal: ['法律援助', 'society'],
  health: ['医疗卫生', 'society'],
  culture: ['文化体育', 'society'],
  science: ['科技科普', 'society'],
  employment: ['就业扶助', 'society'],
  rescue: ['援助救助', 'society'],
  neighbour: ['邻里守望', 'society'],
};

const words: Record<string, string> = {
  'empty-nest': '空巢老人',
  'left-behind': '留守儿童',
  'disabled-people': '残疾人',
  'hard-up-workers': '困难职工',
  'migrant-workers': '农民工',
  students: '学生',
  villagers: '村民',
  residents: '社区居民',
  travellers: '行人与游客',
  public: '社会公众',
  'tutor-primary': '辅导小学功课',
  'tutor-middle': '辅导中学功课',
  reading: '讲故事、带阅读',
  'phone-teaching': '教用智能手机',
  'first-aid': '急救',
  'blood-pressure': '测血压血糖',
  nursing: '护理照料',
  'counselling-skill': '心理疏导',
  haircut: '理发',
  'appliance-repair': '修家电',
  plumbing: '水电维修',
  sewing: '缝补',
  cooking: '做饭',
  'planting-skill': '栽树育苗',
  singing: '唱歌舞蹈',
  calligraphy: '书法绘画',
  'sports-coach': '体育指导',
  photography: '摄影摄像',
  guiding: '讲解',
  organizing: '组织协调',
  writing: '写稿编辑',
  computer: '电脑办公',
  law: '法律知识',
  agronomy: '农业技术',
  'sign-language': '手语',
  driving: '驾驶',
  'swimming-rescue': '水上救生',
  'traffic-control': '交通疏导',
  physician: '医师资格',
  nurse: '护士执业资格',
  lawyer: '律师执业资格',
  driver: '机动车驾驶证',
  lifeguard: '救生员资格',
  electrician: '电工证',
  mandarin: '普通话',
  dialect: '云河话',
  sign: '手语',
};

export function named(id: string): Named & MatchSkill {
  const label = words[id];
  if (label === undefined) throw new Error(`no word ${id}`);
  return { id, label };
}

export function fieldOf(id: string): { field: Named; care: Care } {
  const found = fields[id];
  if (!found) throw new Error(`no field ${id}`);
  return { field: { id, label: found[0] }, care: found[1] };
}

export const careOf = (field: string): Care => fieldOf(field).care;

export const slots: Record<'m' | 'a' | 'e', MatchSlot> = {
  m: { id: 'morning', label: '上午', to: '12:00' },
  a: { id: 'afternoon', label: '下午', to: '17:30' },
  e: { id: 'evening', label: '晚上', to: '21:00' },
};
