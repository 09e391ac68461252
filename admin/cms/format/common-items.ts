import { isEqual } from './equal.ts';

/** The longest run of items that are in both lists in the same order: index after → index before. */
export function commonItems(before: readonly unknown[], after: readonly unknown[]): Map<number, number> {
  const lengths = before.map(() => after.map(() => 0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i];
      const longest = isEqual(before[i], after[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
      if (row) row[j] = longest;
    }
  const kept = new Map<number, number>();
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (isEqual(before[i], after[j])) kept.set(j++, i++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}
