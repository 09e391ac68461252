import type { ReactNode } from 'react';
import type { AnyEntry } from '../../model/index.ts';
import type { ViewContext } from '../context.ts';
import { SampleBadge, When } from './marks.tsx';
import { PictureView } from './PictureView.tsx';

interface Props {
  entry: AnyEntry;
  context: ViewContext;
  /** Signs above the title: kind, care, unit. */
  marks?: ReactNode;
  dateline?: boolean;
}

/** The opening of an entry: signs, title, lead, dateline, cover. */
export const ArticleHead = ({ entry, context, marks, dateline = true }: Props) => {
  const { title, summary, source, author, publishedAt, updatedAt, cover } = entry.data;
  return (
    <header className="article-head">
      <p className="marks">
        {marks}
        <SampleBadge of={entry} />
      </p>
      <h1>{title}</h1>
      {summary ? <p className="lead">{summary}</p> : null}
      {dateline ? (
        <p className="dateline">
          <span>来源：{source}</span>
          {author ? <span>作者：{author}</span> : null}
          <span>
            发布：
            <When at={publishedAt} />
          </span>
          {updatedAt ? (
            <span>
              更新：
              <When at={updatedAt} />
            </span>
          ) : null}
        </p>
      ) : null}
      {cover ? (
        <div className="cover">
          <PictureView picture={cover} context={context} eager caption />
        </div>
      ) : null}
    </header>
  );
};
