import { ProxyBackend } from 'decap-cms-backend-proxy';
import { CURSOR_COMPATIBILITY_SYMBOL, Cursor, EditorialWorkflowError } from 'decap-cms-lib-util';
import type { Finding } from '../../../src/check/finding.ts';
import { minuteAt } from '../../../src/model/time.ts';
import { act, DeskError, type Draft, logOut, moveDraft, publishDraft, readDrafts } from '../api/index.ts';
import { askWords, type Conflict, showConflict } from '../dialog/index.ts';
import { showFindings } from '../findings/index.ts';
import { type ListedFile, lists } from './entry-lists.ts';
import { currentUser } from './user.ts';

/** One screen of a list and some more; the next ones come as the list is scrolled. */
const PAGE = 40;

const steps = ['draft', 'pending_review', 'pending_publish'];
const stepNames = ['初审', '复审', '终审'];

/** Decap's client of the desk: its proxy protocol, with what the desk adds to it. */
export class DeskBackend extends ProxyBackend {
  /** The status under which each draft was last seen. */
  readonly #statuses = new Map<string, string>();

  constructor(config: object, options?: object) {
    super({ ...config, backend: { name: 'desk', proxy_url: '/', branch: 'main' } }, options);
  }

  // People have logged in before Decap begins.
  authComponent(): () => null {
    return () => null;
  }
  async restoreUser() {
    return currentUser();
  }
  async authenticate() {
    return currentUser();
  }
  async logout(): Promise<void> {
    await logOut();
  }

  override request({ action, params }: { action: string; params: object }): Promise<unknown> {
    return act(action, params);
  }

  async entriesByFolder(folder: string) {
    return paged(await lists.read(folder, 'fresh'), { folder, page: 0 });
  }

  async allEntriesByFolder(folder: string): Promise<ListedFile[]> {
    return lists.read(folder);
  }

  async traverseCursor(cursor: Cursor) {
    const folder = String(cursor.data.get('folder'));
    const entries = paged(await lists.read(folder), { folder, page: Number(cursor.data.get('page')) + 1 });
    return { entries, cursor: entries[CURSOR_COMPATIBILITY_SYMBOL] };
  }

  override async unpublishedEntry(which: { id?: string; collection?: string; slug?: string }) {
    try {
      const draft = await super.unpublishedEntry(which);
      this.#statuses.set(`${draft.collection}/${draft.slug}`, draft.status);
      return { ...draft, updatedAt: wallClock(draft.updatedAt) };
    } catch (error) {
      if (error instanceof DeskError && error.status === 404)
        throw new EditorialWorkflowError('content is not under editorial workflow', true);
      throw error;
    }
  }

  override async persistEntry(...[entry, options]: Parameters<ProxyBackend['persistEntry']>) {
    lists.forget();
    try {
      return await super.persistEntry(entry, options);
    } catch (error) {
      if (error instanceof DeskError && error.details.conflict)
        void showConflict(error.details.conflict as Conflict);
      if (error instanceof DeskError && error.details.findings)
        showFindings(error.details.findings as Finding[]);
      throw error;
    }
  }

  /** Moving on is that a review was passed, moving back that the entry is returned to its author. */
  async updateUnpublishedEntryStatus(collection: string, slug: string, newStatus: string) {
    const [from, to] = [this.#statuses.get(`${collection}/${slug}`) ?? 'draft', newStatus].map((status) =>
      steps.indexOf(status),
    ) as [number, number];
    const passing = to > from;
    // Whoever may not is told why by the desk, and not asked for an opinion first.
    const { pass, sendBack } = await turnAt(collection, slug);
    const opinion = (passing ? pass : sendBack) ? await askWords(moveQuestion(passing, from)) : '';
    if (opinion === undefined) throw new DeskError(0, '没有改动状态');
    await moveDraft(collection, slug, newStatus, opinion);
    this.#statuses.set(`${collection}/${slug}`, newStatus);
  }

  async publishUnpublishedEntry(collection: string, slug: string) {
    const opinion = await askWords({
      title: '终审签发',
      hint: '签发意见（可以不写；会随稿件公开）',
      action: '签发并发布',
      required: false,
    });
    if (opinion === undefined) throw new DeskError(0, '没有发布');
    lists.forget();
    await publishDraft(collection, slug, opinion);
  }

  // Notes are read whenever an entry is opened; nobody waits for them to change.
  async startNotesPolling(): Promise<void> {}
  async stopNotesPolling(): Promise<void> {}

  override async getNotes(collection: string, slug: string) {
    const notes = await super.getNotes(collection, slug);
    return notes.map((note) => ({ ...note, timestamp: wallClock(note.timestamp) ?? '' }));
  }
}

/** What the person at the screen may do with a draft now. */
async function turnAt(collection: string, slug: string): Promise<Draft['turn']> {
  const drafts = await readDrafts();
  const draft = drafts.find((one) => one.collection === collection && one.slug === slug);
  return draft?.turn ?? { pass: false, sendBack: false };
}

const moveQuestion = (passing: boolean, from: number) =>
  passing
    ? {
        title: `通过${stepNames[from]}`,
        hint: '审核意见（可以不写；会随稿件公开）',
        action: '通过',
        required: false,
      }
    : { title: '退回给撰稿人', hint: '退回的原因，撰稿人会看到', action: '退回', required: true };

/** An instant as Beijing clocks show it. Decap reads a moment without a zone as it stands. */
const wallClock = (iso: string | undefined): string | undefined =>
  iso && minuteAt(Date.parse(iso)).replace(' ', 'T');

/** One page of a list, carrying where the next one is. */
function paged(all: readonly ListedFile[], place: { folder: string; page: number }) {
  const { page } = place;
  const pageCount = Math.ceil(all.length / PAGE);
  const cursor = Cursor.create({
    actions: page + 1 < pageCount ? ['next'] : [],
    meta: { page, count: all.length, pageSize: PAGE, pageCount },
    data: place,
  });
  return Object.assign(all.slice(page * PAGE, (page + 1) * PAGE), { [CURSOR_COMPATIBILITY_SYMBOL]: cursor });
}
