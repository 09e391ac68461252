import { addressOf, awardStages, type Data, type Entry } from '../../model/index.ts';
import type { ViewContext } from '../context.ts';
import { chineseDay } from '../format.ts';
import { ArticleHead } from '../parts/ArticleHead.tsx';
import { Attachments } from '../parts/Attachments.tsx';
import { Facts } from '../parts/Facts.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Provenance } from '../parts/Provenance.tsx';

type Nominee = Data<'awards'>['candidates'][number];

const Nominees = ({
  title,
  of,
  context,
}: {
  title: string;
  of: readonly Nominee[];
  context: ViewContext;
}) => {
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol className="nominees">
        {of.map(({ name, unit, area, story }) => {
          const told = context.site.find('stories', story);
          return (
            <li key={name}>
              <strong>
                {told && !told.data.withdrawn ? <a href={context.href(addressOf(told))}>{name}</a> : name}
              </strong>
              <span>
                {unit}
                {area ? `，${context.site.unit(area)?.name ?? ''}` : ''}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
};

/** 评选表彰: the stages, the 公示 and the lists. */
export const AwardView = ({ entry, context }: { entry: Entry<'awards'>; context: ViewContext }) => {
  const { year, prize, stage, notice, candidates, winners } = entry.data;
  const stages = Object.keys(awardStages) as (keyof typeof awardStages)[];
  return (
    <article className="award article">
      <ArticleHead
        entry={entry}
        context={context}
        marks={
          <>
            <span>{year}年</span>
            <span>{context.site.term('prizes', prize)}</span>
          </>
        }
      />
      <ol className="stages" aria-label="评选进展">
        {stages.map((name) => (
          <li key={name} aria-current={name === stage ? 'step' : undefined}>
            {awardStages[name]}
            {name === stage ? <span className="visually-hidden">（当前阶段）</span> : null}
          </li>
        ))}
      </ol>
      <div className="article-body">
        <div className="article-main">
          {notice ? (
            <div className="facts-key">
              <Facts
                rows={[
                  ['公示时间', `${chineseDay(notice.from)}至${chineseDay(notice.to)}`],
                  [
                    '监督电话',
                    <a key="phone" href={`tel:${notice.phone}`}>
                      {notice.phone}
                    </a>,
                  ],
                ]}
              />
            </div>
          ) : null}
          <Prose markdown={entry.body} context={context} />
          <Nominees title="获奖名单" of={winners} context={context} />
          <Nominees title="候选名单" of={candidates} context={context} />
          <Attachments entry={entry} context={context} />
          <Provenance entry={entry} context={context} />
        </div>
      </div>
    </article>
  );
};
