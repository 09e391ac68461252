/** Whether two values of JSON say the same, whatever the order of their fields. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length &&
    left.every(
      ([name, value]) => Object.hasOwn(b, name) && isEqual(value, (b as Record<string, unknown>)[name]),
    )
  );
}
