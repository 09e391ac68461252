import type { Entry } from '../../model/index.ts';
import type { ViewContext } from '../context.ts';
import { ArticleHead } from '../parts/ArticleHead.tsx';
import { Attachments } from '../parts/Attachments.tsx';
import { Contents } from '../parts/Contents.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Provenance } from '../parts/Provenance.tsx';

/** 页面: a page an editor writes. */
export const PageView = ({ entry, context }: { entry: Entry<'pages'>; context: ViewContext }) => (
  <article className="article">
    <ArticleHead entry={entry} context={context} dateline={false} />
    <div className="article-body">
      <div className="article-main">
        <Prose markdown={entry.body} context={context} />
        <Attachments entry={entry} context={context} />
        <Provenance entry={entry} context={context} />
      </div>
      <Contents markdown={entry.body} context={context} />
    </div>
  </article>
);
