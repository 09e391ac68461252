import { createRelated } from '../find/related/index.ts';
import { plainText } from '../markdown/index.ts';
import { type AnyEntry, addressOf, collectionNames } from '../model/index.ts';
import { type Column, columnOf, columns } from '../publish/columns.ts';
import type { Crumb, PageMeta } from '../publish/page-meta.ts';
import { contextFor } from './context.ts';
import { site } from './site.ts';

export const related = createRelated(site);

/** Every entry that has a page, those taken down included. */
export const everyEntry = (): AnyEntry[] =>
  collectionNames.flatMap((name) => [...site.all(name), ...site.withdrawn(name)] as AnyEntry[]);

/** The entries before and after this one in its collection's order. */
export function neighboursOf(entry: AnyEntry): {
  previous: AnyEntry | undefined;
  next: AnyEntry | undefined;
} {
  const shelf = site.all(entry.collection) as readonly AnyEntry[];
  const at = shelf.indexOf(entry);
  return at < 0 ? { previous: undefined, next: undefined } : { previous: shelf[at - 1], next: shelf[at + 1] };
}

/** What an entry's page says of itself. */
export async function entryMeta(entry: AnyEntry): Promise<PageMeta> {
  const column = columnOf(entry);
  const cover = entry.data.cover;
  const path = addressOf(entry);
  if (entry.data.withdrawn) {
    // Nothing of what was taken down is told again: no title, no source, no picture.
    const title = '已撤回';
    return {
      kind: 'plain',
      path,
      title,
      description: '这个页面的内容已经撤回',
      unlisted: true,
      crumbs: [...columnCrumbs(entry, column), { label: title, path }],
    };
  }
  return {
    kind: 'article',
    entry,
    column,
    path,
    title: entry.data.title,
    description: descriptionOf(entry),
    crumbs: [...columnCrumbs(entry, column), { label: entry.data.title, path }],
    image: cover ? (await contextFor(entry)).picture(cover.src, cover.alt).src : undefined,
  };
}

function columnCrumbs(entry: AnyEntry, column: Column): Crumb[] {
  const own = { label: column.name, path: column.path };
  if (entry.collection === 'news') return [{ label: columns.news.name, path: columns.news.path }, own];
  if (entry.collection === 'themes')
    return [own, { label: `${entry.data.year}年`, path: `/themes/${entry.data.year}/` }];
  return [own];
}

/** The summary, or else the opening of the body, cut at a sentence where one ends in time. */
function descriptionOf(entry: AnyEntry): string {
  if (entry.data.summary) return entry.data.summary;
  const opening =
    plainText(entry.body)
      .split('\n')
      .find((line) => line.trim().length > 10) ?? entry.data.title;
  return opening.length > 120 ? `${opening.slice(0, 119)}…` : opening;
}
