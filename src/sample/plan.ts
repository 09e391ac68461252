import { parseArgs } from 'node:util';
import { beijingDay } from '../model/moments.ts';
import type { BeijingDay } from '../model/time.ts';
import { fewestOrganizations } from './makers/organizations.ts';
import { divisions, zones } from './words/places.ts';

/** What a sample is to hold. The same plan gives the same bytes. */
export interface SamplePlan {
  /** Any whole number; another one gives another city. */
  seed: number;
  /** The day on which the sample is looked at: nothing is published on it or later. */
  now: BeijingDay;
  /** Calendar years with themes, reports and awards, the running one included. */
  years: number;
  towns: number;
  stories: number;
  stations: number;
  needs: number;
  news: number;
  activities: number;
  organizations: number;
}

interface NumberOption {
  /** As typed: `--reports-years`. */
  option: string;
  about: string;
  value: number;
  least: number;
  most: number;
}

const units = divisions.length + zones.length;

/** Every number of a plan: how it is typed, what it is unless typed, and its bounds. */
export const numberOptions: Readonly<Record<Exclude<keyof SamplePlan, 'now'>, NumberOption>> = {
  seed: { option: 'seed', about: '种子，换一个就换一座城', value: 1, least: 0, most: 2 ** 31 - 1 },
  stories: { option: 'stories', about: '先进典型', value: 40, least: 0, most: 100_000 },
  stations: { option: 'stations', about: '服务站点', value: 60, least: 0, most: 100_000 },
  needs: { option: 'needs', about: '服务需求', value: 80, least: 0, most: 100_000 },
  news: { option: 'news', about: '动态', value: 40, least: 0, most: 100_000 },
  activities: { option: 'activities', about: '活动', value: 20, least: 0, most: 100_000 },
  organizations: {
    option: 'organizations',
    about: '组织队伍',
    value: 40,
    least: fewestOrganizations(units),
    most: 10_000,
  },
  towns: {
    option: 'towns',
    about: '镇街，站点多时会更多',
    value: 24,
    least: 2 * divisions.length,
    most: 500,
  },
  years: { option: 'reports-years', about: '有月报的年数，含今年', value: 2, least: 1, most: 20 },
};

const DEFAULT_NOW = '2026-11-23';
// Teams are founded up to 2022 and years are four digits from 1990 to 2100: see the makers and the model.
const [FIRST_NOW, LAST_NOW] = ['2023-01-01', '2099-12-31'];
/** Unless towns are asked for, there are enough that so many stations share one. */
const STATIONS_PER_TOWN = 20;

/** How the command is used, for whoever mistypes it. */
export const usage = [
  '用法：npm run sample -- --to 文件夹 [选项]',
  ...Object.values(numberOptions).map(
    ({ option, about, value }) => `  --${option} N　${about}，默认 ${value}`,
  ),
  `  --now 日期　从哪一天看，默认 ${DEFAULT_NOW}`,
].join('\n');

/** Reads the arguments of the command. Throws in Chinese, naming the option that is wrong. */
export function planOf(args: readonly string[]): { to: string; plan: SamplePlan } {
  const given = valuesIn(args);
  const to = given.get('to');
  if (to === undefined) throw new Error('缺少 --to：写到哪个文件夹');
  const numbers = Object.fromEntries(
    Object.entries(numberOptions).map(([name, option]) => [name, numberOf(option, given.get(option.option))]),
  ) as Omit<SamplePlan, 'now'>;
  const { option, most } = numberOptions.towns;
  const enough = Math.min(most, Math.ceil(numbers.stations / STATIONS_PER_TOWN));
  const towns = given.has(option) ? numbers.towns : Math.max(numbers.towns, enough);
  return { to, plan: { ...numbers, towns, now: nowOf(given.get('now') ?? DEFAULT_NOW) } };
}

/** The value of every option that is given, by its name. */
function valuesIn(args: readonly string[]): Map<string, string> {
  const names = ['to', 'now', ...Object.values(numberOptions).map(({ option }) => option)];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Error(`“${token.value}”前面缺少选项名`);
    if (token.kind !== 'option') continue;
    if (!names.includes(token.name)) throw new Error(`没有 ${token.rawName} 这个选项`);
    if (!token.value) throw new Error(`${token.rawName} 后面要写一个值`);
    given.set(token.name, token.value);
  }
  return given;
}

function numberOf({ option, value, least, most }: NumberOption, text: string | undefined): number {
  if (text === undefined) return value;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new Error(`--${option} 应为 ${least} 至 ${most} 的整数，写成了“${text}”`);
  return number;
}

function nowOf(text: string): BeijingDay {
  const { data, error } = beijingDay.safeParse(text);
  if (error) throw new Error(`--now 写错了：${error.issues[0]?.message}`);
  if (data < FIRST_NOW || data > LAST_NOW)
    throw new Error(`--now 应在 ${FIRST_NOW} 至 ${LAST_NOW} 之间，写成了“${text}”`);
  return data;
}
