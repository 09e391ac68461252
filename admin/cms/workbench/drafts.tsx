import { useEffect, useState } from 'react';
import { collections } from '../../../src/model/collections.ts';
import { reviewSteps } from '../../../src/model/common.ts';
import { minuteAt } from '../../../src/model/time.ts';
import { type Draft, readDrafts, type Session } from '../api/index.ts';
import { isCollection } from '../config/index.ts';
import { Part } from './part.tsx';

/** Others save and review meanwhile. */
const AGAIN_MS = 20_000;

/** The drafts that wait for this person, and this person's own. */
export const Drafts = ({ session }: { session: Session }) => {
  const [drafts, setDrafts] = useState<Draft[] | undefined>(undefined);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const look = () => {
      readDrafts().then(setDrafts, (error: Error) => setProblem(error.message));
    };
    look();
    const timer = setInterval(look, AGAIN_MS);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, []);
  const reviews = session.account.grants.some(({ role }) => role !== 'author' && role !== 'administrator');
  const waiting = drafts?.filter(({ turn, returned }) => turn.pass && !returned) ?? [];
  const own = drafts?.filter(({ mine }) => mine) ?? [];
  return (
    <>
      {problem ? <p role="alert">{problem}</p> : null}
      {reviews ? (
        <Part title={`等我审的${drafts ? `（${waiting.length}）` : ''}`}>
          <List drafts={waiting} nothing="眼下没有等您审的稿件。" />
        </Part>
      ) : null}
      <Part title={`我的稿件${drafts ? `（${own.length}）` : ''}`}>
        <List drafts={own} nothing="没有在审的稿件。写好并保存的稿件会出现在这里，直到发布。" />
      </Part>
    </>
  );
};

const List = ({ drafts, nothing }: { drafts: readonly Draft[]; nothing: string }) =>
  drafts.length === 0 ? (
    <p className="nothing">{nothing}</p>
  ) : (
    <ul className="drafts">
      {drafts.map((draft) => (
        <li key={`${draft.collection}/${draft.slug}`}>
          <a href={`#/collections/${draft.collection}/entries/${draft.slug}`}>{draft.title}</a>
          <small>
            {[
              isCollection(draft.collection) ? collections[draft.collection].label : '设置',
              draft.editor,
              minuteAt(Date.parse(draft.updatedAt)).slice(5),
            ].join('　')}
          </small>
          <State draft={draft} />
        </li>
      ))}
    </ul>
  );

const State = ({ draft: { returned, waitingFor } }: { draft: Draft }) =>
  returned ? (
    <span className="state returned">
      {returned.by}退回：{returned.opinion}
    </span>
  ) : (
    <span className="state">{waitingFor ? `待${reviewSteps[waitingFor]}` : '各审已过'}</span>
  );
