import type { MatchNeed } from '../../../src/find/match/index.ts';
import type { BoardNeed } from '../../../src/find/needs/index.ts';
import type { BeijingDay } from '../../../src/model/time.ts';
import { needWith } from '../match/fixture.ts';

/** What a card says beside what matching knows. */
const words = {
  when: '每周六上午',
  where: '青石区河街街道河街社区',
  risks: '无特别风险',
  verifiedAt: '2026-03-01' as BeijingDay,
  sample: false,
};

/** A need as the board shows it, its abilities those of its own skills. */
export const onBoard = (need: MatchNeed): BoardNeed => ({
  ...words,
  ...need,
  abilities: [
    ...(need.required.length === 0 ? ['none'] : []),
    ...[...need.required, ...need.helpful].map(({ id }) => id),
  ],
});

export const boardNeed = (changes: Partial<BoardNeed> = {}): BoardNeed => ({
  ...onBoard(needWith()),
  ...changes,
});
