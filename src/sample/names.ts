import { pinyin } from 'pinyin-pro';

const LONGEST_SLUG = 70;
const TRIES = 12;

/** Hands out the titles and addresses of one collection; each is given once. */
export interface Names {
  /** A title that no other entry has: asks again when one is taken, and numbers it when that does not help. */
  title(make: () => string): string;
  /** The ASCII address of a title: its pinyin. */
  slug(title: string): string;
}

export function createNames(): Names {
  const titles = new Set<string>();
  const slugs = new Set<string>();
  return {
    title: (make) => {
      let title = make();
      for (let tries = 1; tries < TRIES && titles.has(title); tries++) title = make();
      return once(titles, title, (count) => `${title}（${count}）`);
    },
    slug: (title) => {
      const slug = pinyinOf(title);
      return once(slugs, slug, (count) => `${slug}-${count}`);
    },
  };
}

function once(taken: Set<string>, wanted: string, numbered: (count: number) => string): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = numbered(count);
  taken.add(name);
  return name;
}

/** Lower-case syllables joined by hyphens, cut between two syllables where they grow too long. */
export function pinyinOf(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return syllables.length <= LONGEST_SLUG
    ? syllables
    : syllables.slice(0, syllables.lastIndexOf('-', LONGEST_SLUG));
}
