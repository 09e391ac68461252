/** How many results a person looks at. */
const SHOWN = 10;

const gain = (grade: number) => 2 ** grade - 1;

/** Discounted cumulative gain of the first ten grades. */
const dcg = (grades: readonly number[]) =>
  grades.slice(0, SHOWN).reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);

/**
 * nDCG@10 of grades in the order in which a ranking shows them; `all` are the grades of everything there
 * was to show. Undefined where nothing is worth showing.
 */
export function ndcg(shown: readonly number[], all: readonly number[]): number | undefined {
  const best = dcg([...all].sort((a, b) => b - a));
  return best === 0 ? undefined : dcg(shown) / best;
}
