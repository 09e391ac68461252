/** Gives back what equals the value, one and the same each time. */
export type Once = <T>(value: T) => T;

/**
 * Keeps plain data that stands on page after page, such as the links of the footer, only once. What it gives
 * back is a copy: a piece of a page's text would keep the whole page in memory.
 */
export function keepOnce(): Once {
  const known = new Map<string, unknown>();
  return <T>(value: T): T => {
    const key = JSON.stringify(value);
    if (!known.has(key)) known.set(key, JSON.parse(key));
    return known.get(key) as T;
  };
}
