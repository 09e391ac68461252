import { type AnyEntry, reviewSteps } from '../../model/index.ts';
import { Facts } from './Facts.tsx';
import { When } from './marks.tsx';

/** Where the words came from and who passed them: source, editor, three reviews, corrections. */
export const Provenance = ({ entry }: { entry: AnyEntry }) => {
  const { source, author, editor, publishedAt, updatedAt, reviews = [], corrections = [] } = entry.data;
  return (
    <section className="provenance" aria-labelledby="provenance">
      <h2 id="provenance">来源与审核</h2>
      <Facts
        rows={[
          ['来源', source],
          ['作者', author],
          ['责任编辑', editor],
          ['发布时间', <When key="published" at={publishedAt} />],
          ['更新时间', updatedAt ? <When key="updated" at={updatedAt} /> : undefined],
          ...reviews.map(
            ({ step, name, role, at, opinion }) =>
              [
                reviewSteps[step],
                <span key={step}>
                  {name}（{role}），
                  <When at={at} />
                  {opinion ? `，${opinion}` : ''}
                </span>,
              ] as const,
          ),
        ]}
      />
      {corrections.length > 0 ? (
        <ul className="corrections">
          {corrections.map(({ at, what, before, after }) => (
            <li key={at + what}>
              <strong>更正</strong>（<When at={at} />
              ）：{what}
              {before && after ? (
                <span>
                  。原文<del>{before}</del>，现改为<ins>{after}</ins>
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
};
