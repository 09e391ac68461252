import { useCallback, useEffect, useState } from 'react';
import { reviewSteps } from '../../../src/model/common.ts';
import { type Draft, readDrafts, type Session, sendBack, withdraw } from '../api/index.ts';
import { isCollection } from '../config/index.ts';
import { askWords, tell } from '../dialog/index.ts';
import { theSite } from '../site/index.ts';
import { moveOn, signEntry, useDraftsMark, useUnsaved } from './decap-state.ts';
import type { OpenEntry } from './place.ts';

const next = { first: 'pending_review', second: 'pending_publish' } as const;

/** Where the open entry stands: who has passed what, and what the person in front of it may do now. */
export const EntryStrip = ({ entry, session }: { entry: OpenEntry; session: Session }) => {
  const { collection, slug } = entry;
  const { draft, refresh } = useDraft(entry);
  const unsaved = useUnsaved();
  if (draft === undefined) return null;
  if (draft === null) return <PublicStrip {...{ entry, session }} />;
  const { waitingFor, turn, returned } = draft;
  const passIt = () => {
    if (waitingFor === null || waitingFor === 'final') signEntry(collection, slug);
    else moveOn(collection, slug, draft.status, next[waitingFor]);
  };
  const giveBack = async () => {
    const opinion = await askWords({
      title: '退回给撰稿人',
      hint: '退回的原因，撰稿人会看到',
      action: '退回',
      required: true,
    });
    if (opinion && (await tell(sendBack(collection, slug, opinion), '已退回'))) await refresh();
  };
  return (
    <section className="desk-strip" aria-label="这篇稿件的审核">
      <p>
        <strong>{waitingFor ? `待${reviewSteps[waitingFor]}` : '各审已过'}</strong>
        <span>{draft.editor} 撰稿</span>
        {draft.steps.map((step) => (
          <Step key={step} step={step} draft={draft} />
        ))}
      </p>
      {returned ? (
        <p className="returned">
          {returned.by}退回：{returned.opinion}
        </p>
      ) : null}
      {unsaved && (turn.pass || turn.sendBack) ? <p>先保存或放弃修改，再审核</p> : null}
      <span className="deeds">
        {turn.sendBack ? (
          <button type="button" disabled={unsaved} onClick={() => void giveBack()}>
            退回修改
          </button>
        ) : null}
        {turn.pass ? (
          <button type="button" className="primary" disabled={unsaved} onClick={passIt}>
            {waitingFor === 'final' || waitingFor === null ? '签发并发布' : `通过${reviewSteps[waitingFor]}`}
          </button>
        ) : null}
      </span>
    </section>
  );
};

const Step = ({ step, draft }: { step: Draft['steps'][number]; draft: Draft }) => {
  const passed = draft.passed.find((one) => one.step === step);
  return (
    <span className={passed ? 'passed' : undefined} title={passed?.opinion}>
      {reviewSteps[step]} {passed ? `✓ ${passed.name}` : '未审'}
    </span>
  );
};

/** An entry that readers see: its page, and taking it down. */
const PublicStrip = ({ entry, session }: { entry: OpenEntry; session: Session }) => {
  const { collection, slug } = entry;
  if (!isCollection(collection)) return null;
  const published = theSite().find(collection, slug);
  const signs = session.account.grants.some(({ role }) => role === 'signer');
  if (published?.data.withdrawn || !signs) return null;
  const takeDown = async () => {
    const reason = await askWords({
      title: '紧急撤回',
      hint: '撤回后页面立刻撤下，原地址只留一张“已撤回”的说明。请写明原因，读者会看到',
      action: '确认撤回',
      required: true,
    });
    if (reason) await tell(withdraw(collection, slug, reason), '已撤回，网站正在更新');
  };
  return (
    <section className="desk-strip" aria-label="这篇内容的发布">
      <p>已发布</p>
      <span className="deeds">
        <button type="button" className="danger" onClick={() => void takeDown()}>
          紧急撤回
        </button>
      </span>
    </section>
  );
};

/** The draft of an entry: undefined until it is known, null when there is none. */
function useDraft({ collection, slug }: OpenEntry) {
  const [draft, setDraft] = useState<Draft | null | undefined>(undefined);
  const mark = useDraftsMark();
  const refresh = useCallback(async () => {
    const drafts = await readDrafts().catch(() => []);
    setDraft(drafts.find((one) => one.collection === collection && one.slug === slug) ?? null);
  }, [collection, slug]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark says when to look again
  useEffect(() => void refresh(), [refresh, mark]);
  return { draft, refresh };
}
