import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../../src/model/index.ts';
import {
  type Inspection,
  type Item,
  inspectionBody,
  inspectionRules,
  type Result,
  reportOf,
  type State,
} from '../../../src/publish/inspection/index.ts';

const [rule] = inspectionRules;
if (rule === undefined) throw new Error('there is no rule');

const at = (moment: string) => ({
  site: '云河',
  computedAt: parseMoment(moment),
  outsideLinksCheckedAt: null,
});
const found = (state: State, ...items: Item[]): Result[] => [{ rule, state, items }];
const broken: Item = { level: 'red', text: '没有SiteName', path: '/x/' };

/** Inspections one after the other, each knowing the one before as its file tells it. */
function inARow(...runs: [moment: string, results: Result[]][]): Inspection[] {
  const reports: Inspection[] = [];
  for (const [moment, results] of runs) {
    const last = reports.at(-1);
    reports.push(reportOf(results, at(moment), last && JSON.parse(JSON.stringify(last))));
  }
  return reports;
}

describe('since when', () => {
  it('is the first inspection that found a rule as it is now', () => {
    const [, second, third] = inARow(
      ['2026-03-01 09:00', found('green')],
      ['2026-03-02 09:00', found('red', broken)],
      ['2026-03-03 09:00', found('red', broken)],
    );
    expect(second?.rules[0]?.since).toBe('2026-03-02 09:00');
    expect(third?.rules[0]).toMatchObject({ since: '2026-03-02 09:00', word: '不合格' });
    expect(third?.rules[0]?.items[0]?.since).toBe('2026-03-02 09:00');
  });

  it('starts anew when a rule was broken, mended and broken again', () => {
    const last = inARow(
      ['2026-03-01 09:00', found('red', broken)],
      ['2026-03-02 09:00', found('green')],
      ['2026-03-03 09:00', found('red', broken)],
    ).at(-1);
    expect(last?.rules[0]?.since).toBe('2026-03-03 09:00');
  });

  it('is what the content’s own dates say, where they do', () => {
    const [report] = inARow([
      '2026-03-03 09:00',
      found('red', { ...broken, since: '2026-02-01' as never }, broken),
    ]);
    expect(report?.rules[0]?.since).toBe('2026-02-01');
    expect(report?.rules[0]?.items.map(({ since }) => since)).toEqual(['2026-02-01', '2026-03-03 09:00']);
  });
});

describe('the history', () => {
  it('keeps the last thirty inspections, oldest first, each moment once', () => {
    const days = [...Array(31).keys()].map((day) => `2026-03-${String(day + 1).padStart(2, '0')} 09:00`);
    const runs = [...days, '2026-03-31 09:00'].map((day): [string, Result[]] => [day, found('green')]);
    const last = inARow(...runs).at(-1);
    expect(last?.history.length).toBe(30);
    expect(last?.history.map(({ at }) => at)).toEqual(days.slice(1));
    expect(last?.history.at(-1)).toEqual({
      at: '2026-03-31 09:00',
      counts: { red: 0, amber: 0, green: 1, byHand: 0 },
    });
  });
});

describe('the page', () => {
  const draw = (results: Result[]) =>
    inspectionBody(reportOf(results, at('2026-03-03 09:00')), { href: (path) => `/zyfw${path}` }).text;

  it('says each state in a word and a shape, and when it was computed', () => {
    const page = draw(found('red', broken));
    expect(page).toContain('<span aria-hidden="true">■</span>不合格');
    expect(page).toContain('2026-03-03 09:00');
    expect(page).toContain('href="/zyfw/x/"');
  });

  it('shows what was found as text, whatever it holds', () => {
    const page = draw(found('red', { ...broken, text: '<img src=x onerror=alert(1)>"&' }));
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;');
  });

  it('counts what it does not show of a long list', () => {
    const many = [...Array(60).keys()].map((at) => ({ ...broken, text: `第${at}处` }));
    expect(draw(found('red', ...many))).toContain('另有10处');
  });
});
