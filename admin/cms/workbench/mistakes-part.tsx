import { useCallback, useEffect, useState } from 'react';
import { minuteAt } from '../../../src/model/time.ts';
import { handleMistake, type Mistake, readMistakes } from '../api/index.ts';
import { confirmDeed, tell } from '../dialog/index.ts';
import { siteRoot } from '../site/index.ts';
import { Part } from './part.tsx';

/** What readers have reported as wrong, until someone has seen to it; nothing while there is none. */
export const MistakesPart = () => {
  const [{ count, mistakes }, setReported] = useState<{ count: number; mistakes: Mistake[] }>({
    count: 0,
    mistakes: [],
  });
  // Without an answer the rest of the workbench still holds.
  const look = useCallback(() => readMistakes().then(setReported, () => undefined), []);
  useEffect(() => {
    void look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  if (count === 0) return null;
  const settle = async (mistake: Mistake) => {
    const sure = await confirmDeed({
      title: '这条找错办完了？',
      hint: '办完的不再显示；读者留下的联系方式会删去，要回复的请先回复。',
      action: '办完了',
    });
    if (sure && (await tell(handleMistake(mistake.id), '已办结'))) await look();
  };
  return (
    <Part title={`读者找错（${count}）`}>
      <ul className="mistakes">
        {mistakes.map((mistake) => (
          <Reported key={mistake.id} mistake={mistake} onSettle={() => void settle(mistake)} />
        ))}
      </ul>
    </Part>
  );
};

const Reported = ({ mistake, onSettle }: { mistake: Mistake; onSettle(): void }) => {
  const { page, entry, wrong, correct, contact, at } = mistake;
  return (
    <li>
      <p>{wrong}</p>
      {correct ? <p>应当是：{correct}</p> : null}
      {contact ? <p>联系：{contact}</p> : null}
      <small>
        {minuteAt(at).slice(5)}　
        <a href={new URL(page.slice(1), siteRoot()).pathname} target="_blank" rel="noopener">
          {page}
        </a>
      </small>
      <span className="deeds">
        {entry ? <a href={`#/collections/${entry.collection}/entries/${entry.slug}`}>去改</a> : null}
        <button type="button" aria-label={`办完了：${wrong.slice(0, 20)}`} onClick={onSettle}>
          办完了
        </button>
      </span>
    </li>
  );
};
