import { type Entry, newsColumns } from '../../model/index.ts';
import type { ViewContext } from '../context.ts';
import { ArticleHead } from '../parts/ArticleHead.tsx';
import { Attachments } from '../parts/Attachments.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { UnitLink } from '../parts/UnitLink.tsx';

/** 动态与公开: an article. */
export const NewsView = ({ entry, context }: { entry: Entry<'news'>; context: ViewContext }) => {
  const { column, area, theme } = entry.data;
  return (
    <article className="article">
      <ArticleHead
        entry={entry}
        context={context}
        marks={
          <>
            <a href={context.href(`/news/column/${column}/`)}>{newsColumns[column]}</a>
            <UnitLink id={area} context={context} />
            <EntryLink collection="themes" slug={theme} context={context} />
          </>
        }
      />
      <div className="article-body">
        <div className="article-main">
          <Prose markdown={entry.body} context={context} />
          <Attachments entry={entry} context={context} />
          <Provenance entry={entry} context={context} />
        </div>
      </div>
    </article>
  );
};
