import { isRecord, SOURCE } from '../format/index.ts';
import { freeSlug, slugOf } from './slug.ts';

type Fields = Record<string, unknown>;

/** What the desk writes itself, and what happened to another entry: a copy begins without it. */
const notCopied = ['slug', 'editor', 'reviews', 'corrections', 'withdrawn', 'updatedAt'];

/**
 * A new entry as it is saved for the first time: with the address that it keeps from then on. A copy of an
 * entry is a new one. Throws in Chinese when no address can be made.
 */
export async function newEntryFields(
  collection: string,
  data: Fields,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<Fields> {
  const { [SOURCE]: copied, ...fields } = data;
  const kept = Object.fromEntries(
    Object.entries(fields).filter(([name]) => copied === undefined || !notCopied.includes(name)),
  );
  const wanted = wantedSlug(collection, kept);
  if (wanted === '') throw new Error('标题里没有可以写成拼音或字母的字，请先写标题');
  return { ...kept, slug: await freeSlug(wanted, isTaken) };
}

/** Reports are known by unit and month, all else by its title. */
function wantedSlug(collection: string, data: Fields): string {
  if (collection === 'reports' && data.unit && data.year && data.month)
    return `${data.unit}-${data.year}-${String(data.month).padStart(2, '0')}`;
  const person = isRecord(data.subject) && data.subject.type === 'person' ? data.subject.name : undefined;
  return slugOf(String(data.title ?? ''), typeof person === 'string' ? [person] : []);
}
