/**
 * The `count`-th smallest of some numbers (1 is the least), by Hoare's selection: linear on average, where
 * sorting them all costs most of a query. `count` lies between 1 and their number.
 */
export function smallest(numbers: Float64Array, count: number): number {
  const rest = numbers.slice();
  const at = (index: number) => rest[index] ?? 0;
  const wanted = count - 1;
  let low = 0;
  let high = rest.length - 1;
  while (low < high) {
    const pivot = at((low + high) >> 1);
    let left = low;
    let right = high;
    while (left <= right) {
      while (at(left) < pivot) left++;
      while (at(right) > pivot) right--;
      if (left > right) break;
      [rest[left], rest[right]] = [at(right), at(left)];
      left++;
      right--;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return at(wanted);
}
