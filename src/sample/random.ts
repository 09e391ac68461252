/** A seeded source of choices: the same seed makes the same choices, on any machine and any day. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number between both bounds, included. */
  between(least: number, most: number): number;
  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean;
  /** One of a list. Throws a RangeError when the list is empty. */
  pick<T>(from: readonly T[]): T;
  /** Up to `count` different items of a list, in the order of the list. */
  some<T>(from: readonly T[], count: number): T[];
  /** All items of a list in another order. */
  shuffled<T>(from: readonly T[]): T[];
  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** A source of its own: what it gives depends on the seed and its name, never on what was drawn before. */
  stream(name: string): Random;
}

export function createRandom(seed: string): Random {
  const next = sfc32(seed);
  const random: Random = {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    pick: <T>(from: readonly T[]): T => {
      if (from.length === 0) throw new RangeError('nothing to pick from');
      return from[random.between(0, from.length - 1)] as T;
    },
    some: (from, count) => {
      const chosen = new Set(random.shuffled([...from.keys()]).slice(0, count));
      return from.filter((_, at) => chosen.has(at));
    },
    shuffled: (from) =>
      from
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
    weighted: <K extends string>(weights: Readonly<Record<K, number>>): K => {
      const keys = Object.keys(weights) as K[];
      let left = next() * keys.reduce((sum, key) => sum + weights[key], 0);
      for (const key of keys) {
        left -= weights[key];
        if (left < 0) return key;
      }
      return random.pick(keys);
    },
    stream: (name) => createRandom(`${seed}/${name}`),
  };
  return random;
}

/** Chris Doty-Humphrey's sfc32, its state filled from a text: 32-bit integers only, so exact everywhere. */
function sfc32(seed: string): () => number {
  let [a, b, c, d] = [hash(seed, 0x9e3779b9), hash(seed, 0x85ebca6b), hash(seed, 0xc2b2ae35), 1];
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first draws of seeds that differ in one letter are alike until the state is mixed.
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string, basis: number): number {
  let value = basis | 0;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
