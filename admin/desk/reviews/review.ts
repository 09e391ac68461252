import { scan } from '../../../src/check/index.ts';
import { reviewSteps } from '../../../src/model/common.ts';
import { type Account, roles } from '../accounts/index.ts';
import { Refusal } from '../refusal.ts';
import { type Step as CommitStep, type Oid, oneLine, RefMoved } from '../repository/index.ts';
import { type Draft, demandDraft, type EntryPlace } from './drafts.ts';
import { trailer } from './history.ts';
import type { ReviewRoom } from './room.ts';
import { demandReturn, demandReview } from './rules.ts';
import { roleFor, type Step } from './steps.ts';

const LONGEST_OPINION = 200;

/** Passes the step that a draft waits for. `seen` is the version that the reviewer has read. */
export async function pass(
  room: ReviewRoom,
  account: Account,
  place: EntryPlace,
  { step, seen, opinion }: { step: Step; seen: Oid | undefined; opinion?: string },
): Promise<void> {
  const draft = await demandDraft(room, place);
  demandReview(account, step, draft);
  demandRead(draft, seen);
  await advance(room, draft, passing(account, draft, step, await opinionOf(room, opinion)));
}

/** Sends a draft back to its author, with an opinion; all its reviews are to be done again. */
export async function sendBack(
  room: ReviewRoom,
  account: Account,
  place: EntryPlace,
  opinion: string,
): Promise<void> {
  const draft = await demandDraft(room, place);
  demandReturn(account, draft);
  const words = (await opinionOf(room, opinion)) ?? '请修改后再送审';
  await advance(room, draft, {
    files: new Map(),
    author: { account: account.name, name: account.displayName },
    subject: `退回 ${place.path}：${words}`,
    trailers: { [trailer.action]: 'return', [trailer.entry]: place.path, [trailer.opinion]: words },
  });
}

/** The commit that says that a step was passed; `opinion` as `opinionOf` has it. */
export function passing(account: Account, draft: Draft, step: Step, opinion: string | undefined): CommitStep {
  return {
    files: new Map(),
    author: { account: account.name, name: account.displayName },
    subject: `${reviewSteps[step]}通过 ${draft.place.path}`,
    trailers: {
      [trailer.action]: 'review',
      [trailer.entry]: draft.place.path,
      [trailer.step]: step,
      [trailer.duty]: account.duty || roles[roleFor[step]],
      ...(opinion === undefined ? {} : { [trailer.opinion]: opinion }),
    },
  };
}

/** Refuses when the text has changed since the reviewer read it: nobody passes what they have not seen. */
export function demandRead(draft: Draft, seen: Oid | undefined): void {
  if (seen !== draft.oid)
    throw new Refusal('conflict', '您打开之后这篇稿件有了改动，请重新打开看过再审', { reload: true });
}

/**
 * The words of an opinion, undefined for none. It stands on the public page, or else in the history for good:
 * it names no one's number or home.
 */
export async function opinionOf(room: ReviewRoom, text: string | undefined): Promise<string | undefined> {
  const words = oneLine(text ?? '');
  if ([...words].length > LONGEST_OPINION) throw new Refusal('invalid', `意见最多 ${LONGEST_OPINION} 个字`);
  if (words === '') return undefined;
  const contacts = await room.entryGate.publicContacts(await room.view());
  const personal = scan(words, { ...contacts, names: new Set() }).find(({ kind }) => kind !== 'landline');
  if (personal) throw new Refusal('invalid', `意见里写有个人信息“${personal.shown}”，请删去`);
  return words;
}

async function advance(room: ReviewRoom, { place, tip }: Draft, step: CommitStep): Promise<void> {
  try {
    await room.repository.changeDraft(place.collection, place.slug, tip, step);
  } catch (error) {
    if (error instanceof RefMoved) throw new Refusal('conflict', '这篇稿件刚刚有了变化，请刷新后再试');
    throw error;
  }
}
