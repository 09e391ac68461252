import { isGivenName } from './given.ts';
import { COMMON, words } from './name-words.ts';
import { namesIn } from './names-in.ts';

/** Sentences, and of endless ones as much as a name needs around it; a cut may part a name from its mark. */
const SENTENCE = /[^。！？!?\n\uE000]{1,200}/g;

/**
 * The persons whom a text calls by name anywhere, and what it may call them afterwards: 丁小满, 小满. So who was
 * introduced once is known again where neither the words around nor the characters tell.
 */
export function peopleIn(text: string, known: ReadonlySet<string>): ReadonlySet<string> {
  const people = new Set(known);
  for (const [sentence] of text.matchAll(SENTENCE))
    for (const { name } of namesIn(sentence, known)) {
      people.add(name);
      const given = name.slice(1);
      const isUsual = isGivenName(given) || /^(.)\1$/.test(given);
      if (name.length === 3 && isUsual && !COMMON.has(given) && !words.includes(given)) people.add(given);
    }
  return people;
}
