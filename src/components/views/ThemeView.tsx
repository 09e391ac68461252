import type { Entry } from '../../model/index.ts';
import type { ViewContext } from '../context.ts';
import { chineseMonth } from '../format.ts';
import { ArticleHead } from '../parts/ArticleHead.tsx';
import { Attachments } from '../parts/Attachments.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Facts } from '../parts/Facts.tsx';
import { CareMark } from '../parts/marks.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Provenance } from '../parts/Provenance.tsx';

/** 主题月, as it is read. */
export const ThemeView = ({ entry, context }: { entry: Entry<'themes'>; context: ViewContext }) => {
  const { year, months, slogan, content, leadUnit, responsible, responsibleUnits, care, tasks } = entry.data;
  return (
    <article className={`theme care-${care} article`}>
      <ArticleHead
        entry={entry}
        context={context}
        dateline={false}
        marks={
          <>
            <CareMark care={care} />
            <span>{months.map((month) => chineseMonth(year, month)).join('、')}</span>
          </>
        }
      />
      <div className="article-body">
        <div className="article-main">
          <div className="facts-key">
            <Facts
              rows={[
                ['口号', slogan],
                [
                  '牵头单位',
                  <EntryLink key="lead" collection="organizations" slug={leadUnit} context={context} />,
                ],
                ['责任单位', responsible],
                ['活动内容', content],
              ]}
            />
          </div>
          <Prose markdown={entry.body} context={context} />
          <Attachments entry={entry} context={context} />
          <Provenance entry={entry} context={context} />
        </div>
        {tasks.length + responsibleUnits.length > 0 ? (
          <aside className="article-side">
            {tasks.length > 0 ? (
              <section>
                <h2>重点任务</h2>
                <ul>
                  {tasks.map((task) => (
                    <li key={task}>{task}</li>
                  ))}
                </ul>
              </section>
            ) : null}
            {responsibleUnits.length > 0 ? (
              <section>
                <h2>点名的责任单位</h2>
                <ul>
                  {responsibleUnits.map((id) => (
                    <li key={id}>{context.site.bodyName(id)}</li>
                  ))}
                </ul>
              </section>
            ) : null}
          </aside>
        ) : null}
      </div>
    </article>
  );
};
