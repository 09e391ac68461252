import { type Entry, storyKinds } from '../../model/index.ts';
import type { ViewContext } from '../context.ts';
import { careOf, termsText } from '../need-words.ts';
import { ArticleHead } from '../parts/ArticleHead.tsx';
import { Attachments } from '../parts/Attachments.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Facts } from '../parts/Facts.tsx';
import { LinkOut } from '../parts/LinkOut.tsx';
import { CareMark } from '../parts/marks.tsx';
import { PictureView } from '../parts/PictureView.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { UnitLink } from '../parts/UnitLink.tsx';

const subjectLabels = { person: '人物', team: '队伍', project: '项目' } as const;

/** 先进典型: a long read. */
export const StoryView = ({ entry, context }: { entry: Entry<'stories'>; context: ViewContext }) => {
  const {
    kind,
    subject,
    area,
    fields,
    theme,
    honours,
    quote,
    timeline = [],
    gallery = [],
    video,
  } = entry.data;
  const care = careOf(context.site, fields[0] ?? '');
  return (
    <article className={`story article ${care ? `care-${care}` : ''}`}>
      <ArticleHead
        entry={entry}
        context={context}
        marks={
          <>
            {care ? <CareMark care={care} /> : null}
            <span>{storyKinds[kind]}</span>
            <UnitLink id={area} context={context} />
          </>
        }
      />
      <div className="article-body">
        <div className="article-main">
          {quote ? (
            <blockquote className="pull-quote">
              <p>{quote}</p>
            </blockquote>
          ) : null}
          <Prose markdown={entry.body} context={context} />
          {video ? (
            <section>
              <h2>{video.title}</h2>
              {video.src.startsWith('media/') ? (
                <video controls preload="none" src={context.href(`/${video.src}`)}>
                  <track
                    kind="captions"
                    srcLang="zh"
                    label="中文字幕"
                    src={context.href(`/${video.captions}`)}
                    default
                  />
                </video>
              ) : (
                <p>
                  <LinkOut address={video.src} leave={context.leave}>
                    观看视频
                  </LinkOut>
                </p>
              )}
            </section>
          ) : null}
          {gallery.length > 0 ? (
            <section>
              <h2>图集</h2>
              <div className="gallery">
                {gallery.map((picture) => (
                  <PictureView key={picture.src} picture={picture} context={context} caption />
                ))}
              </div>
            </section>
          ) : null}
          <Attachments entry={entry} context={context} />
          <Provenance entry={entry} context={context} />
        </div>
        <aside className="article-side">
          <Facts
            rows={[
              [subjectLabels[subject.type], subject.name],
              [
                '所属组织',
                subject.type !== 'person' && subject.organization ? (
                  <EntryLink
                    key="organization"
                    collection="organizations"
                    slug={subject.organization}
                    context={context}
                  />
                ) : undefined,
              ],
              ['服务领域', termsText(context.site, 'fields', fields)],
              [
                '主题月',
                theme ? (
                  <EntryLink key="theme" collection="themes" slug={theme} context={context} />
                ) : undefined,
              ],
              ['公开范围', subject.type === 'person' ? `经本人同意：${subject.consent.scope}` : undefined],
            ]}
          />
          {honours.length > 0 ? (
            <section>
              <h2>所获荣誉</h2>
              <ul>
                {honours.map(({ title, by, year }) => (
                  <li key={title + year}>
                    {title}（{by}，{year}年）
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {timeline.length > 0 ? (
            <section>
              <h2>时间线</h2>
              <ol className="timeline">
                {timeline.map(({ at, what }) => (
                  <li key={at + what}>
                    <strong>{at}</strong>
                    {what}
                  </li>
                ))}
              </ol>
            </section>
          ) : null}
        </aside>
      </div>
    </article>
  );
};
