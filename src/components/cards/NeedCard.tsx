import type { ReactNode } from 'react';
import type { BoardNeed } from '../../find/needs/board-need.ts';
import { isStale, standingOf, standings } from '../../find/needs/standing.ts';
import type { BeijingMinute } from '../../model/time.ts';
import { shortDay } from '../format.ts';
import { CareMark, SampleBadge } from '../parts/marks.tsx';

interface Props {
  need: BoardNeed;
  now: BeijingMinute;
  /** The need's page, as a link. */
  href: string;
  /** What is worth saying before the facts: why it fits. */
  children?: ReactNode;
}

/** A need at one glance: what, when, where, what it takes, what risks, how many more. */
export const NeedCard = ({ need, now, href, children }: Props) => {
  const standing = standingOf(need, now);
  const open = standing === 'open';
  const required = need.required.map(({ label }) => label).join('、');
  return (
    <article className={`card care-${need.care}`} data-need={open ? need.id : undefined}>
      <p className="marks">
        <CareMark care={need.care} />
        <span>{need.field.label}</span>
        <SampleBadge of={{ data: need }} />
      </p>
      <h3>
        <a href={href}>{need.title}</a>
      </h3>
      {children}
      <dl className="card-facts">
        <dt>时间</dt>
        <dd>{need.when}</dd>
        <dt>地点</dt>
        <dd>{need.where}</dd>
        {required ? (
          <>
            <dt>要会</dt>
            <dd>{required}</dd>
          </>
        ) : null}
        <dt>风险</dt>
        <dd>{need.risks}</dd>
      </dl>
      <p className="card-foot">
        {open ? (
          <>
            <span>
              还差 <strong className="number">{need.headcount - need.joined}</strong> 人
            </span>
            <span>{shortDay(need.closesAt)}截止</span>
            {isStale(need, now) ? <span>超过30天未核实</span> : null}
          </>
        ) : (
          <span className="status status-ended">{standings[standing]}</span>
        )}
      </p>
    </article>
  );
};
