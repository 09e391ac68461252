import { beforeAll, describe, expect, it } from 'vitest';
import { type Due, dueItems } from '../../admin/cms/due/due.ts';
import { loadSite } from '../../src/content/load.ts';
import type { BeijingMinute, Site } from '../../src/model/index.ts';

let site: Site;
beforeAll(async () => {
  site = await loadSite('tests/tiny-city');
});

const whats = (now: string, consents: Parameters<typeof dueItems>[1] = []): string[] =>
  dueItems(site, consents, now as BeijingMinute).map(({ what }) => what);

const found = (now: string, words: string): Due | undefined =>
  dueItems(site, [], now as BeijingMinute).find(({ what }) => what.includes(words));

describe('the calendar of what is due', () => {
  it('asks for a theme of this month and of the next, unless there is one', () => {
    const themes = site.all('themes').map(({ data }) => `${data.year}年${data.months[0]}月还没有主题月`);
    const year = site.all('themes')[0]?.data.year ?? 0;
    for (const month of [1, 6, 12]) {
      const now = `${year}-${String(month).padStart(2, '0')}-31 09:00`.replace('06-31', '06-30');
      const asked = whats(now).filter((what) => what.endsWith('还没有主题月'));
      expect(asked.length).toBeLessThanOrEqual(2);
      for (const theme of themes) expect(asked).not.toContain(theme);
    }
    expect(whats(`${year + 1}-12-31 09:00`)).toEqual(
      expect.arrayContaining([`${year + 1}年12月还没有主题月`, `${year + 2}年1月还没有主题月`]),
    );
  });

  it('names the units whose report of last month is not there, by its last day', () => {
    expect(found('2026-04-02 09:00', '3月月报')).toMatchObject({
      day: '2026-04-05',
      what: '3月月报还差 2 个单位：白塘县、云港园区',
    });
  });

  it('points at a need in its last week, and at one that has closed without a word', () => {
    const need = site.all('needs').find(({ data }) => data.status === 'open' || data.status === 'matching');
    if (!need) throw new Error('the tiny city has no open need');
    const { title, closesAt } = need.data;
    const day = closesAt.slice(0, 10);
    const before = new Date(Date.parse(`${day}T00:00:00Z`) - 3 * 86_400_000).toISOString().slice(0, 10);
    const long = new Date(Date.parse(`${day}T00:00:00Z`) - 20 * 86_400_000).toISOString().slice(0, 10);
    expect(whats(`${before} 09:00`)).toContain(`“${title}”即将截止`);
    expect(whats(`${long} 09:00`).filter((what) => what.includes(title))).toEqual([]);
    expect(whats(closesAt)).toContain(`“${title}”已经截止，请改状态，写上结果`);
  });

  it('reminds of a consent two months before it ends, and after', () => {
    const consents = [{ slug: 'lao-zhou', title: '老周和他的量杯', until: '2028-02-01' }];
    const reminder = '“老周和他的量杯”的当事人同意到期，续签或撤下';
    expect(whats('2027-12-02 09:00', consents)).not.toContain(reminder);
    expect(whats('2027-12-03 09:00', consents)).toContain(reminder);
    expect(whats('2028-03-01 09:00', consents)).toContain(reminder);
  });

  it('quotes within a quoted title by the inner marks', () => {
    const consents = [{ slug: 'x', title: '“暖冬行”里的人', until: '2026-04-20' }];
    expect(whats('2026-04-02 09:00', consents)).toContain('“‘暖冬行’里的人”的当事人同意到期，续签或撤下');
  });

  it('stands in the order of its days', () => {
    const days = dueItems(site, [], '2027-06-01 09:00' as BeijingMinute).map(({ day }) => day);
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual([...days].sort());
  });
});
