import { type ReactNode, useState } from 'react';
import { NeedCard } from '../../components/cards/NeedCard.tsx';
import type { BoardNeed } from '../../find/needs/board-need.ts';
import type { BeijingMinute } from '../../model/time.ts';

interface Props {
  needs: readonly BoardNeed[];
  now: BeijingMinute;
  base: string;
  /** How many are drawn at first, and how many more on each click. */
  step?: number;
  /** What to say of a need before its facts. */
  say?(need: BoardNeed, at: number): ReactNode;
}

/** Needs as cards, some at a time. */
export const NeedList = ({ needs, now, base, step = 24, say }: Props) => {
  const [shown, setShown] = useState(step);
  const rest = needs.length - shown;
  return (
    <>
      <div className="grid">
        {needs.slice(0, shown).map((need, at) => (
          <NeedCard key={need.id} need={need} now={now} href={base + need.url.slice(1)}>
            {say?.(need, at)}
          </NeedCard>
        ))}
      </div>
      {rest > 0 ? (
        <p className="board-more">
          <button type="button" className="button" onClick={() => setShown(shown + step)}>
            再看{Math.min(step, rest)}条
          </button>
        </p>
      ) : null}
    </>
  );
};
