import { addressOf, type BeijingMinute, type Site } from '../../../model/index.ts';
import { assess } from '../assessment.ts';
import { type HandIn, handIn, yearMonths } from '../hand-ins.ts';
import { type Cell, decimalCell, type FigureTable } from './figure-table.ts';

/** Who handed in which month, in days late: 0 on time, blank before it is due. */
export function handInTable(site: Site, year: number, now: BeijingMinute): FigureTable {
  return {
    id: `${year}-hand-ins`,
    title: `${year}年月报报送情况`,
    definition: `每月月报应在次月${site.settings.assessment.dueDay}日前报送。0是按时，其他数字是迟报的天数；缺报的写“缺”和到期后的天数。`,
    rowHead: '单位',
    columns: yearMonths.map((month) => `${month}月`),
    rows: site.settings.units.units.map((unit) => ({
      label: unit.name,
      cells: yearMonths.map((month) => stateCell(handIn(site, unit, year, month, now))),
    })),
  };
}

function stateCell(state: HandIn): Cell {
  if (state.state === 'not-due') return { value: undefined, sources: [] };
  if (state.state === 'missing') return { value: undefined, words: `缺${state.daysLate}`, sources: [] };
  const sources = [{ label: '原报', path: addressOf(state.report) }];
  return { value: state.state === 'late' ? state.daysLate : 0, sources };
}

/** The year's scores, item by item. */
export function assessmentTable(site: Site, year: number, now: BeijingMinute): FigureTable {
  const { items, source } = site.settings.assessment;
  return {
    id: `${year}-assessment`,
    title: `${year}年考核得分`,
    definition: `依据：${source}。列名括号里是满分。`,
    rowHead: '单位',
    columns: items.map(({ label, weight }) => `${label}（${weight}）`),
    sumHead: '合计',
    rows: assess(site, year, now).map(({ unit, items: own, total }) => ({
      label: unit.name,
      cells: own.map(({ score }) => decimalCell(score)),
      sum: decimalCell(total),
    })),
  };
}
