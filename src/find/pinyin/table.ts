import { pinyin } from 'pinyin-pro';
import type { NamesFile } from './names.ts';

/** Every reading counts: 重 is zhong and chong, 单 is dan and shan. ü is typed v, and u by those who do not know. */
const readingsOf = (character: string): string[] => {
  const words = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  const typed = words.flatMap((word) => (word.includes('v') ? [word, word.replaceAll('v', 'u')] : [word]));
  return [...new Set(typed)].filter((word) => /^[a-z]+$/.test(word));
};

/** Makes the file of names, each once, with the readings of their characters. For the build alone. */
export function makeNamesFile(names: Iterable<string>): NamesFile {
  const each = [...new Set([...names].map((name) => name.replace(/\s+/g, ' ').trim()))]
    .filter(Boolean)
    .sort();
  const characters = [...new Set(each.join('').match(/\p{Script=Han}/gu))].sort();
  const readings = characters.map((character) => [character, readingsOf(character).join(' ')] as const);
  return { names: each.join('\n'), readings: Object.fromEntries(readings.filter(([, words]) => words)) };
}
