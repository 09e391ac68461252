/**
 * `node scripts/bench/match.ts [--json]`: how well and how fast needs are matched. nDCG@10 over the labelled
 * sets of tests/find/match/labelled beside Fuse.js and newest first, each also with the hard rules handed to it;
 * milliseconds over 10,000 needs beside a plain filtered sort of the same array.
 */
import { parseArgs } from 'node:util';
import { isMatch, match } from '../../src/find/match/index.ts';
import { bySooner } from '../../src/find/match/need.ts';
import { createBoard } from '../../src/find/needs/index.ts';
import { dayOf } from '../../src/model/time.ts';
import { fuseSearch, newestFirst } from '../../tests/find/match/labelled/baselines.ts';
import { byHand } from '../../tests/find/match/labelled/by-hand.ts';
import { byGuide, evaluate, type Ranking } from '../../tests/find/match/labelled/evaluate.ts';
import { type LabelledNeed, NOW, needs } from '../../tests/find/match/labelled/needs.ts';
import { volunteers } from '../../tests/find/match/labelled/volunteers.ts';
import { timeInTurn, timingLine } from './timing.ts';

const COUNT = 10_000;
const RUNS = 101;

const ours: Ranking = (needs, profile) => match(needs, profile, NOW).map(({ need }) => need);

/** What a ranking would be worth if it showed only what the volunteer may join. */
const allowed =
  (ranking: Ranking): Ranking =>
  (needs, profile) => {
    const may = new Set(
      match(needs, profile, NOW)
        .filter(isMatch)
        .map(({ need }) => need.id),
    );
    return ranking(needs, profile).filter(({ id }) => may.has(id));
  };

const rankings: Record<string, Ranking> = {
  match: ours,
  'Fuse.js': fuseSearch,
  'newest first': newestFirst,
  'Fuse.js, hard rules given': allowed(fuseSearch),
  'newest first, hard rules given': allowed(newestFirst),
};
const rounded = (mean: number) => Math.round(mean * 1000) / 1000;
const quality = Object.entries(rankings).map(([name, ranking]) => ({
  name,
  byGuide: rounded(evaluate(ranking, byGuide).mean),
  byHand: rounded(evaluate(ranking, byHand).mean),
}));

const board: LabelledNeed[] = Array.from({ length: COUNT }, (_, index) => {
  const need = needs[index % needs.length] as LabelledNeed;
  return { ...need, id: `${need.id}-${index}` };
}).sort(bySooner);
const turn = (run: { count: number }) => volunteers[run.count++ % volunteers.length]?.profile ?? {};
const run = { count: 0 };
const narrow = createBoard(
  board.map((need) => ({
    ...need,
    when: '',
    where: '',
    risks: '',
    verifiedAt: dayOf(NOW),
    sample: false,
    abilities: need.required.map(({ id }) => id),
  })),
  NOW,
);
const speed = timeInTurn(RUNS, {
  match: () => match(board, turn(run), NOW),
  'filtered sort': () => newestFirst(board, {}),
  'a choice on the board': () => narrow({ day: '6', status: 'open' }),
});

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
if (values.json)
  process.stdout.write(`${JSON.stringify({ ndcg10: quality, needs: COUNT, ms: speed }, null, 2)}\n`);
else {
  process.stdout.write(
    `nDCG@10 over ${needs.length} needs: ${volunteers.length} volunteers by the guide, ${byHand.volunteers.length} by hand\n`,
  );
  for (const { name, byGuide, byHand } of quality)
    process.stdout.write(`  ${byGuide.toFixed(3)}  ${byHand.toFixed(3)}  ${name}\n`);
  process.stdout.write(`${COUNT} needs, ms at the quickest\n`);
  for (const [name, timing] of Object.entries(speed)) process.stdout.write(timingLine(name, timing));
}
