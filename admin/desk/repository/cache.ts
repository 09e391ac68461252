/** Keeps what was used last, up to a weight; for things that never change, such as git objects. */
export class Cache<V> {
  readonly #limit: number;
  readonly #items = new Map<string, { value: V; weight: number }>();
  #weight = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): V | undefined {
    const item = this.#items.get(key);
    if (!item) return undefined;
    this.#items.delete(key);
    this.#items.set(key, item);
    return item.value;
  }

  set(key: string, value: V, weight: number): void {
    if (this.#items.has(key) || weight > this.#limit) return;
    this.#items.set(key, { value, weight });
    this.#weight += weight;
    for (const [oldest, item] of this.#items) {
      if (this.#weight <= this.#limit) break;
      this.#items.delete(oldest);
      this.#weight -= item.weight;
    }
  }
}
