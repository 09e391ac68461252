import { coverageOf } from '../../find/stations/coverage.ts';
import type { BeijingMinute, Settings, Site, Unit } from '../../model/index.ts';
import { handIn, yearMonths } from './hand-ins.ts';
import { figureList, totalsByUnit, type UnitTotals } from './totals.ts';

type Item = Settings['assessment']['items'][number];

/** One item's score with its working: the share reached (0–1) and how it was found. */
export interface ItemScore {
  item: Item;
  /** 0 to the item's weight, one decimal. */
  score: number;
  working: string;
}

export interface UnitScore {
  unit: Unit;
  items: ItemScore[];
  /** 0–100, one decimal. */
  total: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The year's assessment by the weights in settings, highest total first; ties in the units' order. */
export function assess(site: Site, year: number, now: BeijingMinute): UnitScore[] {
  const totals = totalsByUnit(site, year, yearMonths);
  const scores = totals.map((own) => {
    const items = site.settings.assessment.items.map((item) =>
      scoreOf(item, own, totals, { site, year, now }),
    );
    return { unit: own.unit, items, total: tenth(items.reduce((sum, { score }) => sum + score, 0)) };
  });
  return scores.sort((a, b) => b.total - a.total);
}

interface Frame {
  site: Site;
  year: number;
  now: BeijingMinute;
}

function scoreOf(item: Item, own: UnitTotals, all: readonly UnitTotals[], frame: Frame): ItemScore {
  const { share, working } = measures[item.measure](item, own, all, frame);
  return { item, score: tenth(share * item.weight), working };
}

type Measure = (
  item: Item,
  own: UnitTotals,
  all: readonly UnitTotals[],
  frame: Frame,
) => { share: number; working: string };

const measures: Record<Item['measure'], Measure> = {
  punctuality: (_item, own, _all, { site, year, now }) => {
    const states = yearMonths.map((month) => handIn(site, own.unit, year, month, now).state);
    const due = states.filter((state) => state !== 'not-due').length;
    const onTime = states.filter((state) => state === 'on-time').length;
    return { share: due === 0 ? 0 : onTime / due, working: `应报${due}个月，按时${onTime}个月` };
  },
  coverage: (_item, own, _all, { site }) => {
    const { share, standard, target } = coverageOf(own.unit, site);
    return share === undefined
      ? { share: standard > 0 ? 1 : 0, working: `标准化站点${standard}个，目标数没有公开，有站点即得分` }
      : { share, working: `标准化站点${standard}个，目标${target}个` };
  },
  needsMet: (_item, own) => {
    const { needsMet, needsCollected } = own.figures;
    return {
      share: needsCollected === 0 ? 0 : Math.min(1, needsMet / needsCollected),
      working: `收集${needsCollected}条，对接${needsMet}条`,
    };
  },
  figure: (item, own, all) => {
    const figure = item.figure;
    if (figure === undefined) return { share: 0, working: '没有指定数据' };
    const most = Math.max(...all.map((row) => row.figures[figure]));
    const label = figureList.find(({ id }) => id === figure)?.label ?? figure;
    return {
      share: most === 0 ? 0 : own.figures[figure] / most,
      working: `${label}${own.figures[figure]}，最高${most}`,
    };
  },
};
