import { coverageOf } from '../../../find/stations/coverage.ts';
import type { Site } from '../../../model/index.ts';
import { decimalCell, type FigureTable, percentCell } from './figure-table.ts';

/** Standard stations against the targets that the plan sets each unit, as of the build. */
export function coverageTable(site: Site): FigureTable {
  return {
    id: 'station-coverage',
    title: '站点覆盖与目标',
    definition:
      '标准化站点是达到清单全部必备项的社区、小区和新村站点。目标照工作方案：要求社区全覆盖的，以居民委员会数计，没有公开数的不算完成率；其余按方案写明的最低个数。',
    rowHead: '单位',
    columns: ['标准化站点', '全部站点', '目标', '完成率（%）'],
    rows: site.settings.units.units.map((unit) => {
      const { standard, stations, target, share } = coverageOf(unit, site);
      const sources = [{ label: `${unit.name}的站点`, path: `/units/${unit.id}/` }];
      return {
        label: unit.name,
        cells: [
          { value: standard, sources },
          { value: stations, sources },
          { value: target, ...(target === undefined ? { words: '未公开' } : {}), sources: [] },
          share === undefined ? decimalCell(undefined) : percentCell(share, 1),
        ],
      };
    }),
  };
}
