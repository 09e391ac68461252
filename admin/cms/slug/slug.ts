import { pinyin } from 'pinyin-pro';

const LONGEST = 60;

/**
 * The address of an entry from its title: toneless pinyin, `nuan-dong-xing`, cut at a syllable. Names of
 * people in the title are read as names: 单小河 is Shan, though 单位 is dan. Empty when nothing in the title
 * can be said in letters.
 */
export function slugOf(title: string, people: readonly string[] = []): string {
  const words = withNames(title, people).flatMap((part) =>
    pinyin(part.text, {
      toneType: 'none',
      type: 'array',
      nonZh: 'consecutive',
      v: true,
      ...(part.isName ? { mode: 'surname' } : {}),
    }),
  );
  const syllables = words
    .flatMap((word) =>
      word
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^a-z0-9]+/),
    )
    .filter(Boolean);
  let slug = '';
  for (const syllable of syllables) {
    const longer = slug === '' ? syllable : `${slug}-${syllable}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug;
}

/** A slug that is not taken: the wanted one, or with a number behind it. */
export async function freeSlug(wanted: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await isTaken(slug))) return slug;
  }
}

function withNames(title: string, people: readonly string[]): { text: string; isName: boolean }[] {
  const names = people
    .filter((name) => name !== '' && title.includes(name))
    .sort((a, b) => b.length - a.length);
  const [name] = names;
  if (name === undefined) return title === '' ? [] : [{ text: title, isName: false }];
  return title
    .split(name)
    .flatMap((text, at) => [
      ...(at > 0 ? [{ text: name, isName: true }] : []),
      ...withNames(text, names.slice(1)),
    ]);
}
