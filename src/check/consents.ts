import type { ContentSource } from '../content/read.ts';
import { collections } from '../model/collections.ts';
import { type BeijingDay, type BeijingMinute, dayOf, daysBetween } from '../model/time.ts';
import { consentOverFrom } from '../model/withdrawal.ts';

/** A story about a person whose consent has ended, or ends before long. */
export interface EndingConsent {
  /** Relative to the content root. */
  file: string;
  title: string;
  state: 'withdrawn' | 'over' | 'ending';
  /** The first day on which the page is taken down. */
  from: BeijingDay;
  /** Days until then; zero or less once it has come. */
  days: number;
}

/**
 * The consents that end within `days` days from `now`, and those that have, the most urgent first. Stories
 * that an editor has taken down are left out, and what does not fit the model: `npm run check` names that.
 */
export function endingConsents(
  source: Pick<ContentSource, 'entries'>,
  now: BeijingMinute,
  days: number,
): EndingConsent[] {
  const today = dayOf(now);
  return source.entries
    .flatMap(({ collection, file, data }): EndingConsent[] => {
      const story = collection === 'stories' ? collections.stories.schema.safeParse(data).data : undefined;
      if (story?.subject.type !== 'person' || story.withdrawn) return [];
      const { consent } = story.subject;
      const from = consentOverFrom(consent);
      if (from === undefined) return [];
      const left = daysBetween(today, from);
      if (left > days && consent.withdrawnAt === undefined) return [];
      const state = consent.withdrawnAt !== undefined ? 'withdrawn' : left <= 0 ? 'over' : 'ending';
      return [{ file, title: story.title, state, from, days: left }];
    })
    .sort((a, b) => a.days - b.days || (a.file < b.file ? -1 : 1));
}
