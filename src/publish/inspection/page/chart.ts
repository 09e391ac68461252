import { html, type Markup } from '../../markup.ts';
import type { State } from '../inspect.ts';
import type { PastInspection } from '../report.ts';

const BAR = 16;
const STEP = 22;
const HEIGHT = 96;
const WIDTH = 30 * STEP;

const layers = ['red', 'amber', 'green'] as const;
const words: Record<(typeof layers)[number], string> = { red: '不合格', amber: '注意', green: '合格' };

/** The last inspections as columns, the newest at the right: solid, hatched and hollow, with a table behind. */
export function historyChart(history: readonly PastInspection[]): Markup {
  const first = history[0];
  const last = history.at(-1);
  if (first === undefined || last === undefined) return html``;
  const most = Math.max(...history.map(({ counts }) => judged(counts)));
  const start = WIDTH - history.length * STEP;
  return html`<figure class="inspection-history">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT + 4}" role="img" aria-label="最近${history.length}次生成的结果，数字见下面的表">
      <defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="2.5" height="5"></rect></pattern></defs>
      <line x1="0" x2="${WIDTH}" y1="${HEIGHT + 2}" y2="${HEIGHT + 2}"></line>
      ${history.map(({ counts }, at) => column(counts, start + at * STEP, most))}
    </svg>
    <figcaption><span class="key key-red">不合格</span><span class="key key-amber">注意</span><span class="key key-green">合格</span>${history.length === 1 ? '这是第一次记录，以后每生成一次多一柱。' : `${first.at} 到 ${last.at}，共${history.length}次生成`}</figcaption>
  </figure>
  <details class="chart-table"><summary>看表格</summary>${table(history)}</details>`;
}

const judged = (counts: Record<State, number>) => counts.red + counts.amber + counts.green;

function column(counts: Record<State, number>, x: number, most: number): Markup[] {
  let y = HEIGHT + 2;
  return layers.map((state) => {
    const height = Math.round((counts[state] / most) * HEIGHT * 10) / 10;
    y = Math.round((y - height) * 10) / 10;
    return html`${height > 0 && html`<rect class="bar bar-${state}"${state === 'amber' && html` fill="url(#hatch)"`} x="${x}" y="${y}" width="${BAR}" height="${height}"></rect>`}`;
  });
}

const table = (history: readonly PastInspection[]): Markup => html`<table class="data-table">
  <thead><tr><th scope="col">生成时间</th>${layers.map((state) => html`<th scope="col">${words[state]}</th>`)}</tr></thead>
  <tbody>${[...history]
    .reverse()
    .map(
      ({ at, counts }) =>
        html`<tr><th scope="row">${at}</th>${layers.map((state) => html`<td>${counts[state]}</td>`)}</tr>`,
    )}</tbody>
</table>`;
