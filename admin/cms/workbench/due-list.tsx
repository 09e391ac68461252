import { useEffect, useState } from 'react';
import { type BeijingMinute, dayOf, daysBetween } from '../../../src/model/time.ts';
import { type ConsentEnd, type Due, dueItems, readConsents } from '../due/index.ts';
import { theSite } from '../site/index.ts';
import { Part } from './part.tsx';

const SHOWN = 12;

/** The calendar of what is due, the latest first to be seen to. */
export const DueList = ({ now }: { now: BeijingMinute }) => {
  const [consents, setConsents] = useState<ConsentEnd[]>([]);
  const [all, setAll] = useState(false);
  useEffect(() => {
    // Without an answer the rest of the calendar still holds.
    readConsents().then(setConsents, () => undefined);
  }, []);
  const items = dueItems(theSite(), consents, now);
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <Part title="到期提醒">
      {items.length === 0 ? <p className="nothing">近期没有到期的事。</p> : null}
      <ol className="due">
        {shown.map((item) => (
          <DueRow key={`${item.day}${item.what}`} item={item} now={now} />
        ))}
      </ol>
      {items.length > shown.length ? (
        <button type="button" onClick={() => setAll(true)}>
          全部 {items.length} 件
        </button>
      ) : null}
    </Part>
  );
};

const DueRow = ({ item: { day, what, href }, now }: { item: Due; now: BeijingMinute }) => {
  const left = daysBetween(dayOf(now), day);
  return (
    <li className={left < 0 ? 'late' : undefined}>
      <time dateTime={day}>
        {Number(day.slice(5, 7))}月{Number(day.slice(8))}日
        <small>{left < 0 ? `过了 ${-left} 天` : left === 0 ? '今天' : `还有 ${left} 天`}</small>
      </time>
      <a href={href}>{what}</a>
    </li>
  );
};
