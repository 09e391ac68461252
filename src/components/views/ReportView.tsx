import { type Entry, type ReportFigure, reportFigures } from '../../model/index.ts';
import { metaOf } from '../../model/walk.ts';
import type { ViewContext } from '../context.ts';
import { chineseMonth, grouped } from '../format.ts';
import { ArticleHead } from '../parts/ArticleHead.tsx';
import { Attachments } from '../parts/Attachments.tsx';
import { When } from '../parts/marks.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Provenance } from '../parts/Provenance.tsx';

const figures = Object.entries(reportFigures).map(([id, schema]) => ({
  id: id as ReportFigure,
  label: metaOf(schema)?.label ?? id,
  definition: metaOf(schema)?.hint ?? '',
}));

/** 月报: one unit's month. */
export const ReportView = ({ entry, context }: { entry: Entry<'reports'>; context: ViewContext }) => {
  const { unit, year, month, submittedAt, highlights } = entry.data;
  return (
    <article className="article">
      <ArticleHead
        entry={entry}
        context={context}
        dateline={false}
        marks={
          <>
            <span>{context.site.bodyName(unit)}</span>
            <span>{chineseMonth(year, month)}</span>
            <span>
              报送：
              <When at={submittedAt} />
            </span>
          </>
        }
      />
      <div className="article-body">
        <div className="article-main">
          <dl className="figures">
            {figures.map(({ id, label, definition }) => (
              <div key={id} id={id}>
                <dt>{label}</dt>
                <dd className="number">{grouped(entry.data.figures[id])}</dd>
                <dd className="definition">{definition}</dd>
              </div>
            ))}
          </dl>
          {highlights.length > 0 ? (
            <section>
              <h2>工作亮点</h2>
              <ul>
                {highlights.map((highlight) => (
                  <li key={highlight}>{highlight}</li>
                ))}
              </ul>
            </section>
          ) : null}
          <Prose markdown={entry.body} context={context} />
          <Attachments entry={entry} context={context} />
          <Provenance entry={entry} context={context} />
        </div>
      </div>
    </article>
  );
};
