import { parseMarkdown } from '../../../src/content/front-matter.ts';
import { minuteAt } from '../../../src/model/time.ts';
import type { Person } from '../repository/index.ts';
import type { EntryPlace } from './drafts.ts';
import { setFields } from './front-matter.ts';
import type { Passed } from './history.ts';

/** What the desk knows of an entry as it becomes public. */
export interface Publication {
  /** The text that is public so far. */
  before: string | undefined;
  editor: Person;
  passed: readonly Passed[];
  /** Epoch milliseconds. */
  now: number;
}

/**
 * An entry's text with what really happened written into it: who edited it, who reviewed it, and when it
 * became public, which stays what it first was. Whatever the author wrote into these fields is replaced. A
 * publication date in the future is a schedule and stays; one that lies before the last review, or is moved
 * afterwards, would be a false one (国办秘函〔2019〕19号).
 */
export function publicText(
  place: EntryPlace,
  text: string,
  { before, editor, passed, now }: Publication,
): string {
  if (place.kind === 'settings') return text;
  const minute = minuteAt(now);
  const reviews = passed.map(({ step, name, duty, at, opinion }) => ({
    step,
    name,
    role: duty,
    at,
    opinion,
  }));
  const planned = fieldIn(text, 'publishedAt');
  const firstDate = before === undefined ? undefined : fieldIn(before, 'publishedAt');
  const first = firstDate === undefined || firstDate > minute;
  return setFields(text, {
    ...(first && (planned === undefined || planned < minute) ? { publishedAt: minute } : {}),
    ...(first ? {} : { publishedAt: firstDate, updatedAt: minute }),
    editor: editor.name,
    reviews: reviews.length > 0 ? reviews : undefined,
  });
}

function fieldIn(text: string, name: string): string | undefined {
  const value = (parseMarkdown(text).data as Record<string, unknown> | null)?.[name];
  return typeof value === 'string' ? value : undefined;
}
