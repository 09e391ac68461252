import type { Finding } from '../../../src/check/finding.ts';
import type { reviewSteps } from '../../../src/model/common.ts';
import { act, get, post } from './desk.ts';

type ReviewStep = keyof typeof reviewSteps;

/** An entry in review, as the desk describes it. */
export interface Draft {
  collection: string;
  slug: string;
  title: string;
  /** Decap's name for the step that it waits for. */
  status: string;
  waitingFor: ReviewStep | null;
  /** The reviews that it goes through. */
  steps: ReviewStep[];
  editor: string;
  /** Whether the person who asks has written some of it. */
  mine: boolean;
  /** Whether readers see an earlier version of it. */
  isPublic: boolean;
  /** What the person who asks may do with it now. */
  turn: { pass: boolean; sendBack: boolean };
  passed: { step: ReviewStep; name: string; duty: string; at: string; opinion?: string }[];
  returned: { by: string; at: string; opinion: string } | null;
  updatedAt: string;
}

export interface Publishing {
  stage: string;
  /** Milliseconds since the running publication began, and how long one usually takes. */
  elapsed: number;
  expected: number | null;
  /** Whether the site was taken back to an earlier release, and stays there. */
  held: boolean;
  recent: { result: 'done' | 'failed'; startedAt: number; endedAt: number; message: string }[];
}

export const readDrafts = async (): Promise<Draft[]> =>
  ((await get('reviews')) as { drafts: Draft[] }).drafts;

export const readPublishing = async (): Promise<Publishing> => (await get('publishing')) as Publishing;

/** What keeps a text from being saved under a path. */
export const checkText = async (path: string, text: string): Promise<Finding[]> =>
  ((await post('check', { path, text })) as { findings: Finding[] }).findings;

/** Takes a published entry down at once; its page will say why. */
export const withdraw = (collection: string, slug: string, reason: string): Promise<unknown> =>
  post('withdrawals', { collection, slug, reason });

/** Sends a draft back to its author. */
export const sendBack = (collection: string, slug: string, opinion: string): Promise<unknown> =>
  post('reviews/return', { collection, slug, opinion });

/** Makes the release before the live one live again. */
export const rollBack = (): Promise<unknown> => post('publishing/rollback');

/** Lets the newest content be published again after a rollback. */
export const resume = (): Promise<unknown> => post('publishing/resume');

export const moveDraft = (collection: string, slug: string, newStatus: string, opinion: string) =>
  act('updateUnpublishedEntryStatus', { collection, slug, newStatus, opinion });

export const publishDraft = (collection: string, slug: string, opinion: string) =>
  act('publishUnpublishedEntry', { collection, slug, opinion });
