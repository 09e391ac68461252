import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../src/content/load.ts';
import { boardFacets, boardNeeds, createBoard, readFilters } from '../../../src/find/needs/index.ts';
import type { BeijingMinute } from '../../../src/model/time.ts';

const site = await loadSite('tests/tiny-city');
const facets = boardFacets(site);
const needs = boardNeeds(site, ({ data }) => ({ when: '周末', where: data.place }));

describe('what the board of a city offers', () => {
  it('is in the words of the city', () => {
    const labels = Object.fromEntries(
      facets.map(({ key, options }) => [key, options.map((one) => one.label)]),
    );
    expect(labels).toMatchObject({
      care: ['关爱他人', '关爱自然', '关爱社会'],
      field: ['为老服务', '巡河护水'],
      unit: ['青石区', '白塘县', '云港园区'],
      day: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
      slot: ['上午', '下午'],
      skill: ['不要求本领', '照料陪伴，哪样都行', '聊天读报'],
    });
  });

  it('finds a need by the branch above a skill it demands', () => {
    const board = createBoard(needs, '2026-04-10 12:00' as BeijingMinute);
    expect(board({ skill: 'care', status: 'open' }).found.map(({ title }) => title)).toEqual([
      '周末陪空巢老人读报',
    ]);
  });

  it('reads its filters from an address, and passes over what is not on offer', () => {
    expect(readFilters(new URLSearchParams('day=6&field=elderly&unit=elsewhere&from=1,2'), facets)).toEqual({
      day: '6',
      field: 'elderly',
    });
  });
});
