import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { BoardNeed } from '../find/needs/board-need.ts';
import type { MatchChoices } from './match/choices.ts';
import { answersOf, type Problems } from './match/draft.ts';
import { MatchForm } from './match/MatchForm.tsx';
import { MatchResults } from './match/MatchResults.tsx';
import { useKeptAnswers } from './match/use-kept-answers.ts';
import { Whereabouts } from './match/Whereabouts.tsx';
import { useJson } from './use-json.ts';
import { useNow } from './use-now.ts';
import { useOffline } from './use-offline.ts';
import { usePosition } from './use-position.ts';

interface Props {
  /** The site's base path, `/`. */
  base: string;
  choices: MatchChoices;
  /** What stands in for the form where no script runs. */
  children?: ReactNode;
}

/** 帮我配一个: a form in which every answer is optional, and the needs that fit it. All on this device. */
export const MatchFinder = ({ base, choices, children }: Props) => {
  const now = useNow();
  useOffline(base);
  const { draft, change, kept, keep, erase } = useKeptAnswers();
  const position = usePosition();
  const needs = useJson<BoardNeed[]>(`${base}find/needs.json`, true);
  const [asked, setAsked] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const read = useMemo(() => answersOf(draft), [draft]);
  const problems: Problems = 'problems' in read ? read.problems : {};
  const { where } = position;
  const profile = useMemo(() => {
    if ('problems' in read) return undefined;
    return where.state === 'known' ? { ...read.answers, from: where.position } : read.answers;
  }, [read, where]);

  // Whoever asks is taken to the answer, or to what is wrong with the question.
  useEffect(() => {
    if (asked === 0) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) return wrong.focus();
    heading.current?.focus();
    heading.current?.scrollIntoView();
  }, [asked]);

  if (!now) return children;
  return (
    <div className="match">
      <MatchForm
        ref={form}
        choices={choices}
        draft={draft}
        problems={problems}
        change={change}
        kept={kept}
        keep={keep}
        erase={() => {
          erase();
          position.forget();
        }}
        onAsk={() => setAsked(asked + 1)}
      >
        <Whereabouts
          {...position}
          base={base}
          place={draft.place}
          maxKm={draft.maxKm}
          problem={problems.maxKm}
          onPlace={(place) => change({ place })}
          onMaxKm={(maxKm) => change({ maxKm })}
        />
      </MatchForm>
      <div className="match-results">
        {needs.state === 'failed' ? (
          <p className="warning">需求没有下载成功，请检查网络后再试。</p>
        ) : profile && needs.state === 'ready' ? (
          <MatchResults needs={needs.data} profile={profile} now={now} base={base} headingRef={heading} />
        ) : (
          <p className="match-waiting">{profile ? '正在取需求…' : '有一项没有写对，改好就接着排。'}</p>
        )}
      </div>
    </div>
  );
};
