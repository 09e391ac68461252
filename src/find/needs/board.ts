import type { BeijingMinute } from '../../model/time.ts';
import { ageBands } from '../match/age-bands.ts';
import type { BoardNeed } from './board-need.ts';
import { type BoardFilters, type BoardKey, boardKeys } from './filters.ts';
import { standingOf } from './standing.ts';

export interface BoardResult {
  /** What fits every filter: what can still be joined, the soonest to close first; then the rest, the latest first. */
  found: BoardNeed[];
  /** For each key, by value: how many would be found if it were chosen, the other filters kept. */
  counts: Record<BoardKey, ReadonlyMap<string, number>>;
  /** For each key: how many would be found without a filter of that key. */
  without: Record<BoardKey, number>;
}

export type Board = (filters: BoardFilters) => BoardResult;

/** By what a need is found under each key: it fits a filter when the chosen value is among these. */
const valuesOf: Record<BoardKey, (need: BoardNeed, now: BeijingMinute) => readonly string[]> = {
  status: (need, now) => [standingOf(need, now)],
  care: ({ care }) => [care],
  field: ({ field }) => [field.id],
  target: ({ target }) => [target.id],
  // The first unit is the need's own; a division around a zone stands behind it.
  unit: ({ places }) =>
    places
      .filter(({ level }) => level === 'unit')
      .slice(0, 1)
      .map(({ id }) => id),
  day: ({ days }) => days.map(({ weekday }) => String(weekday)),
  slot: ({ slots }) => slots.map(({ id }) => id),
  skill: ({ abilities }) => abilities,
  // As the hard rules of matching see it: somebody in the band may join.
  age: ({ minAge, maxAge = Number.POSITIVE_INFINITY }) =>
    Object.entries(ageBands)
      .filter(([, { from, to }]) => to >= minAge && from <= maxAge)
      .map(([band]) => band),
};

/** Makes the board of these needs as they stand at `now`, ready to be asked many times. Pure. */
export function createBoard(needs: readonly BoardNeed[], now: BeijingMinute): Board {
  const rows = needs
    .map((need) => ({
      need,
      open: standingOf(need, now) === 'open',
      values: boardKeys.map((key) => [...new Set(valuesOf[key](need, now))]),
    }))
    .sort(
      (a, b) =>
        Number(b.open) - Number(a.open) || compare(a.need.closesAt, b.need.closesAt) * (a.open ? 1 : -1),
    );

  return (filters) => {
    const found: BoardNeed[] = [];
    const counts = boardKeys.map(() => new Map<string, number>());
    const without = boardKeys.map(() => 0);
    const chosen = boardKeys.map((key) => filters[key]);
    const add = (at: number, values: readonly string[]) => {
      without[at] = (without[at] ?? 0) + 1;
      const count = counts[at];
      for (const value of values) count?.set(value, (count.get(value) ?? 0) + 1);
    };
    for (const { need, values } of rows) {
      const missed = missedBy(values, chosen);
      // What misses one filter alone is what choosing another value there would show.
      if (missed.length === 1 && missed[0] !== undefined) add(missed[0], values[missed[0]] ?? []);
      if (missed.length > 0) continue;
      found.push(need);
      for (const [at, list] of values.entries()) add(at, list);
    }
    return { found, counts: byKey(counts), without: byKey(without) };
  };
}

/** The places of the filters that a need's values miss; two are as good as all. */
function missedBy(values: readonly (readonly string[])[], chosen: readonly (string | undefined)[]): number[] {
  const missed: number[] = [];
  for (const [at, value] of chosen.entries()) {
    if (value === undefined || values[at]?.includes(value)) continue;
    missed.push(at);
    if (missed.length === 2) break;
  }
  return missed;
}

const byKey = <T>(list: readonly T[]) =>
  Object.fromEntries(boardKeys.map((key, at) => [key, list[at]])) as Record<BoardKey, T>;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
