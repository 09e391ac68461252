/** `node scripts/bench/nearest.ts [--json]`: milliseconds for the nearest of 20,000 points. */
import { parseArgs } from 'node:util';
import { createNearest } from '../../src/find/nearest/index.ts';
import { randomFrom } from '../../tests/find/match/labelled/random.ts';
import { timeInTurn, timingLine } from './timing.ts';

const COUNT = 20_000;
const RUNS = 101;

const random = randomFrom(7);
const position = () => ({ lng: 104 + random.between(0, 1e6) / 5e5, lat: 29 + random.between(0, 1e6) / 5e5 });
const places = Array.from({ length: COUNT }, (_, index) => ({ id: `place-${index}`, ...position() }));
const nearest = createNearest(places);
const speed = timeInTurn(RUNS, {
  prepare: () => createNearest(places),
  'nearest 1': () => nearest(position(), { limit: 1 }),
  'nearest 20': () => nearest(position(), { limit: 20 }),
  'within 5 km': () => nearest(position(), { within: 5000 }),
  'all in order': () => nearest(position()),
});

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
if (values.json) process.stdout.write(`${JSON.stringify({ points: COUNT, ms: speed }, null, 2)}\n`);
else {
  process.stdout.write(`${COUNT} points, ms at the quickest\n`);
  for (const [name, timing] of Object.entries(speed)) process.stdout.write(timingLine(name, timing));
}
