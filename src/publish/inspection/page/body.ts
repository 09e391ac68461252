import { html, type Markup } from '../../markup.ts';
import { type State, states } from '../inspect.ts';
import type { Inspection, ShownItem, ShownRule } from '../report.ts';
import { type SectionId, sections } from '../rule.ts';
import { historyChart } from './chart.ts';
import { mark, shapes } from './marks.ts';

/** What the page needs to know of the site that it stands on. */
export interface Place {
  /** A site path as a link. */
  href(path: string): string;
}

/** More items of one rule than this are counted; all of them are in `/inspection.json`. */
const SHOWN_ITEMS = 50;

/** The body of the inspection page, below its title. */
export function inspectionBody(report: Inspection, place: Place): Markup {
  const wrong = report.rules.filter(({ state }) => state === 'red' || state === 'amber').sort(worstFirst);
  return html`
    ${summary(report)}
    <section class="section" aria-labelledby="to-mend">
      <div class="section-head"><h2 id="to-mend">要改的</h2><p>${wrong.length}项</p></div>
      ${
        wrong.length === 0
          ? html`<p>程序判断得了的各项都合格。</p>`
          : html`<ul class="inspection-rules" role="list">${wrong.map((rule) => ruleView(rule, place, true))}</ul>`
      }
    </section>
    ${(Object.keys(sections) as SectionId[]).map((id) => sectionView(id, report, place))}
    <section class="section" aria-labelledby="history">
      <div class="section-head"><h2 id="history">最近几次</h2></div>
      ${historyChart(report.history)}
    </section>
    <p class="inspection-foot">站外链接${report.outsideLinksCheckedAt ? `上次检查：${report.outsideLinksCheckedAt}` : '还没有检查过'}。供程序读取：<a href="${place.href('/inspection.json')}">inspection.json</a></p>
  `;
}

const order: readonly State[] = ['red', 'amber', 'green', 'byHand'];
const worstFirst = (a: ShownRule, b: ShownRule) => order.indexOf(a.state) - order.indexOf(b.state);

const summary = ({ counts, computedAt }: Inspection): Markup => html`<div class="inspection-summary">
  <dl>${order.map(
    (state) => html`<div class="tally-${state}">
      <dt><span aria-hidden="true">${shapes[state]}</span>${states[state]}</dt>
      <dd>${counts[state]}<small>项</small></dd>
    </div>`,
  )}</dl>
  <p>这是<time datetime="${computedAt.replace(' ', 'T')}:00+08:00">${computedAt}</time>（北京时间）生成网页时算出的结果。过了这一刻，新旧、期限都可能变了。</p>
</div>`;

function sectionView(id: SectionId, report: Inspection, place: Place): Markup {
  const rules = report.rules.filter(({ section }) => section === id);
  return html`<section class="section" aria-labelledby="part-${id}">
    <div class="section-head"><h2 id="part-${id}">${sections[id]}</h2><p>${rules.length}项</p></div>
    <ul class="inspection-rules" role="list">${rules.map((rule) => ruleView(rule, place, false))}</ul>
  </section>`;
}

/** `open` shows the items at once; in its own section a rule that is wrong points there. */
function ruleView(rule: ShownRule, place: Place, open: boolean): Markup {
  const { id, state, word, title, text, source, since, byHand, items } = rule;
  const wrong = items.length > 0;
  return html`<li>
    <details${open && html` open`}${open && html` id="${id}"`}>
      <summary>${mark(state, word)}<span class="rule-title">${title}</span><span class="rule-since">${byHand === undefined && `${since.slice(0, 10)} 起`}</span></summary>
      <div class="rule-text">
        <p>${text}</p>
        <p class="rule-source">依据：${source}</p>
        ${byHand !== undefined && html`<p>${byHand}</p>`}
        ${wrong && (open ? itemList(items, place) : html`<p><a href="#${id}">看这${items.length}处</a></p>`)}
      </div>
    </details>
  </li>`;
}

const itemList = (items: readonly ShownItem[], place: Place): Markup => html`<ul class="rule-items">
  ${items.slice(0, SHOWN_ITEMS).map((item) => itemView(item, place))}
  ${items.length > SHOWN_ITEMS && html`<li>另有${items.length - SHOWN_ITEMS}处，见 inspection.json</li>`}
</ul>`;

const itemView = ({ level, text, path, file, since }: ShownItem, place: Place): Markup => html`<li>
  ${mark(level)}<span>${path === undefined ? text : html`<a href="${place.href(path)}">${text}</a>`}
  ${path !== undefined && html`<code>${path}</code>`}${file !== undefined && html`<code>${file}</code>`}
  <span class="rule-since">${since.slice(0, 10)} 起</span></span>
</li>`;
