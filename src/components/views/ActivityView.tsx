import { dayOf, type Entry } from '../../model/index.ts';
import type { ViewContext } from '../context.ts';
import { activityTime, daysAway } from '../format.ts';
import { ArticleHead } from '../parts/ArticleHead.tsx';
import { Attachments } from '../parts/Attachments.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Facts } from '../parts/Facts.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { UnitLink } from '../parts/UnitLink.tsx';

/** 活动, as it is read. */
export const ActivityView = ({ entry, context }: { entry: Entry<'activities'>; context: ViewContext }) => {
  const { theme, start, end, place, area, organizer, need, insured } = entry.data;
  const over = end <= context.now;
  return (
    <article className="article">
      <ArticleHead
        entry={entry}
        context={context}
        marks={
          <>
            <span className={over ? 'status status-ended' : 'status status-open'}>
              {over ? '已结束' : daysAway(dayOf(context.now), dayOf(start))}
            </span>
            <UnitLink id={area} context={context} />
          </>
        }
      />
      <div className="article-body">
        <div className="article-main">
          <div className="facts-key">
            <Facts
              rows={[
                ['时间', activityTime(entry.data)],
                ['地点', place],
                [
                  '主办',
                  <EntryLink key="organizer" collection="organizations" slug={organizer} context={context} />,
                ],
                [
                  '主题月',
                  theme ? (
                    <EntryLink key="theme" collection="themes" slug={theme} context={context} />
                  ) : undefined,
                ],
                [
                  '对应需求',
                  need ? (
                    <EntryLink key="need" collection="needs" slug={need} context={context} />
                  ) : undefined,
                ],
                ['保险', insured ? '已为志愿者购买人身意外险' : '活动没有特别风险，未另行投保'],
              ]}
            />
          </div>
          <Prose markdown={entry.body} context={context} />
          <Attachments entry={entry} context={context} />
          <Provenance entry={entry} context={context} />
        </div>
      </div>
    </article>
  );
};
