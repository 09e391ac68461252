import type { AnyEntry } from './collections.ts';
import type { Consent } from './story.ts';
import { addDays, type BeijingDay, type BeijingMinute, dayOf } from './time.ts';

/** That an entry is not to be read any more: since when, and what readers are told. */
export interface Withdrawal {
  at: BeijingMinute;
  reason: string;
}

// Neither who consented nor whether it was taken back: a reader learns that the page is gone.
const CONSENT_OVER = '公开这个页面所依据的同意已经结束';
const TITLE = '已撤回';

/**
 * The first day on which a consent no longer holds: the day it is taken back, or the day after its last
 * (PIPL 15, 25). Undefined while it has no end.
 */
export function consentOverFrom({ until, withdrawnAt }: Pick<Consent, 'until' | 'withdrawnAt'>) {
  const ends = [withdrawnAt, until && addDays(until, 1)].filter((day) => day !== undefined);
  return ends.sort()[0];
}

/**
 * Why an entry is not to be read at a moment: an editor took it down, or the consent that it rests on is
 * over. A consent that was taken back is over at once, whatever day stands there.
 */
export function takenDown({ collection, data }: AnyEntry, now: BeijingMinute): Withdrawal | undefined {
  if (data.withdrawn) return data.withdrawn;
  if (collection !== 'stories' || data.subject.type !== 'person') return undefined;
  const { consent } = data.subject;
  const over = consentOverFrom(consent);
  if (over === undefined || (over > dayOf(now) && consent.withdrawnAt === undefined)) return undefined;
  return { at: startOf(over), reason: CONSENT_OVER };
}

const startOf = (day: BeijingDay) => `${day} 00:00` as BeijingMinute;

/**
 * An entry as the site may know it at a moment: as it is, or, once it is taken down, an empty shell that
 * keeps its address. Pages, lists, search and data are all made from this, so none can tell what is gone.
 * Bodies, stations and themes keep their name, by which other entries call them.
 */
export function publicEntry(entry: AnyEntry, now: BeijingMinute): AnyEntry {
  const withdrawn = takenDown(entry, now);
  if (!withdrawn) return entry;
  const { slug, title, publishedAt, sample } = entry.data;
  const kept = ['organizations', 'stations', 'themes'].includes(entry.collection) ? title : TITLE;
  const words = { ...emptied, slug, title: kept, publishedAt, source: '', sample, withdrawn };
  const shell = { ...entry, body: '', data: { ...entry.data, ...words } } as AnyEntry;
  if (shell.collection === 'stories') Object.assign(shell.data, emptiedStory);
  if (shell.collection === 'awards') Object.assign(shell.data, { candidates: [], winners: [] });
  return shell;
}

const emptied = {
  summary: undefined,
  updatedAt: undefined,
  author: undefined,
  editor: undefined,
  reviews: undefined,
  corrections: undefined,
  cover: undefined,
  attachments: undefined,
};

const emptiedStory = {
  subject: { type: 'project', name: TITLE },
  honours: [],
  quote: undefined,
  timeline: undefined,
  gallery: undefined,
  video: undefined,
};
