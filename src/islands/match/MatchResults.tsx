import { type Ref, useMemo } from 'react';
import { isMatch, isNearMiss, type Match, match } from '../../find/match/match.ts';
import type { MatchProfile } from '../../find/match/profile.ts';
import { matchText } from '../../find/match/words.ts';
import type { BoardNeed } from '../../find/needs/board-need.ts';
import type { BeijingMinute } from '../../model/time.ts';
import { NeedList } from '../board/NeedList.tsx';

interface Props {
  needs: readonly BoardNeed[];
  profile: MatchProfile;
  now: BeijingMinute;
  base: string;
  /** Takes the focus when the results are asked for. */
  headingRef: Ref<HTMLHeadingElement>;
}

/** What fits, each with the reason in a sentence; then what just misses, saying what is missing. */
export const MatchResults = ({ needs, profile, now, base, headingRef }: Props) => {
  const { fitting, near } = useMemo(() => {
    const ranked = match(needs, profile, now);
    const fitting = leading(ranked, isMatch);
    return { fitting, near: leading(ranked.slice(fitting.length), isNearMiss) };
  }, [needs, profile, now]);
  const byId = useMemo(() => new Map(needs.map((need) => [need.id, need])), [needs]);
  const list = (matches: readonly Match[], step: number) => (
    <NeedList
      key={JSON.stringify(profile)}
      needs={matches.map(({ need }) => byId.get(need.id)).filter((need) => need !== undefined)}
      now={now}
      base={base}
      step={step}
      say={(_, at) => {
        const found = matches[at];
        return found ? <p className="match-why">{matchText(found)}</p> : null;
      }}
    />
  );
  return (
    <>
      <h2 ref={headingRef} tabIndex={-1}>
        {fitting.length > 0 ? '合适的需求' : '没有完全合适的需求'}
      </h2>
      <p role="status" className="list-count">
        {fitting.length > 0 ? `${fitting.length}条合适` : '多选几个有空的时间，或者少说几个条件，再试一次'}
        {near.length > 0 ? `，另有${near.length}条只差一样` : ''}
      </p>
      {list(fitting, 12)}
      {near.length > 0 ? (
        <section className="match-near" aria-label="只差一样">
          <h2>只差一样</h2>
          <p className="list-count">补上差的这一样，就能去。</p>
          {list(near, 6)}
        </section>
      ) : null}
    </>
  );
};

/** The part of a list up to the first that fails: a ranking stands in tiers, and need not be asked to its end. */
function leading<T>(list: readonly T[], test: (one: T) => boolean): readonly T[] {
  const end = list.findIndex((one) => !test(one));
  return end < 0 ? list : list.slice(0, end);
}
