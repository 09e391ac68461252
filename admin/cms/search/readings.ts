import { namesOf, type Readings } from '../../../src/find/pinyin/index.ts';
import type { Option } from '../site/index.ts';

/** How the characters of options are read. The dictionary is large and fetched when letters are first typed. */
export async function readingsFor(options: readonly Option[]): Promise<Readings> {
  const { makeNamesFile } = await import('../../../src/find/pinyin/table.ts');
  return namesOf(makeNamesFile(options.map(({ label }) => label))).readings;
}
