import { addressOf, awardStages, type Site } from '../../../model/index.ts';
import { type Cell, type FigureTable, sumOf } from './figure-table.ts';

/** How many were honoured, prizes by years; a prize not yet announced shows its stage. */
export function awardTable(site: Site): FigureTable {
  const awards = site.all('awards');
  const years = [...new Set(awards.map(({ data }) => data.year))].sort((a, b) => a - b);
  const cellOf = (prize: string, year: number): Cell => {
    const own = awards.filter(({ data }) => data.prize === prize && data.year === year);
    const announced = own.filter(({ data }) => data.stage === 'result');
    const sources = own.map((award) => ({ label: award.data.title, path: addressOf(award) }));
    if (announced.length > 0)
      return { value: announced.reduce((total, { data }) => total + data.winners.length, 0), sources };
    const stage = own[0]?.data.stage;
    return { value: undefined, ...(stage ? { words: `${awardStages[stage]}中` } : {}), sources };
  };
  const rows = site.settings.vocabulary.prizes
    .filter(({ id }) => awards.some(({ data }) => data.prize === id))
    .map(({ id, label }) => {
      const cells = years.map((year) => cellOf(id, year));
      return { label, cells, sum: { value: sumOf(cells), sources: [] } };
    });
  return {
    id: 'awards-by-year',
    title: '历年评选表彰',
    definition: '各奖项每年公布的获奖人数或集体数；还没有公布的写明进行到哪一步。',
    rowHead: '奖项',
    columns: years.map((year) => `${year}年`),
    sumHead: '合计',
    rows,
    total: {
      label: '合计',
      cells: years.map((_, at) => ({
        value: sumOf(rows.flatMap(({ cells }) => cells[at] ?? [])),
        sources: [],
      })),
      sum: { value: sumOf(rows.map(({ sum }) => sum)), sources: [] },
    },
  };
}
