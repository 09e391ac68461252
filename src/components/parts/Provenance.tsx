import type { ReactNode } from 'react';
import { type AnyEntry, reviewSteps } from '../../model/index.ts';
import type { Origin, ViewContext } from '../context.ts';
import { Facts } from './Facts.tsx';
import { When } from './marks.tsx';

/**
 * The colophon of an entry's page: where its words came from, when they were first said and last changed,
 * who passed them, what was corrected, and how anyone can compare them with what was recorded.
 */
export const Provenance = ({ entry, context }: { entry: AnyEntry; context: ViewContext }) => {
  const { source, author, editor, publishedAt, updatedAt, reviews = [], corrections = [] } = entry.data;
  const changed = [updatedAt, ...corrections.map(({ at }) => at)]
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
  return (
    <section className="provenance" aria-labelledby="provenance">
      <h2 id="provenance">来源与审核</h2>
      <Facts
        rows={[
          ['来源', source],
          ['作者', author],
          ['责任编辑', editor],
          ['首次发布', <When key="published" at={publishedAt} />],
          ['最近更新', changed ? <When key="changed" at={changed} /> : '发布后没有实质改动'],
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
      <Corrections list={corrections} />
      <Record origin={context.origin} context={context} />
    </section>
  );
};

/** What was corrected after publication, in the old words and the new. */
const Corrections = ({ list }: { list: NonNullable<AnyEntry['data']['corrections']> }) => {
  if (list.length === 0) return null;
  return (
    <ul className="corrections">
      {list.map(({ at, what, before, after }) => (
        <li key={at + what}>
          <strong>更正</strong>（<When at={at} />
          ）：{what}
          {before ? (
            <span>
              。原文<del>{before}</del>
            </span>
          ) : null}
          {after ? (
            <span>
              {before ? '，' : '。'}现为<ins>{after}</ins>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
};

const Record = ({ origin, context }: { origin: Origin | undefined; context: ViewContext }) => (
  <details className="record">
    <summary>原稿与校验</summary>
    {origin ? (
      <>
        <Facts
          rows={[
            ['原稿文件', <code key="file">{origin.file}</code>],
            ['最后提交', commitOf(origin)],
            ['原稿校验值', <code key="sha256">{origin.sha256}</code>],
          ]}
        />
        <p>
          校验值按 SHA-256 算出，原稿改一个字就会不同。
          <a href={context.href('/provenance/')}>怎样核对本站的文件</a>
        </p>
      </>
    ) : (
      <p>发布以后，这里写明原稿的提交号和校验值。</p>
    )}
  </details>
);

function commitOf({ commit, committedAt, asCommitted }: Origin): ReactNode {
  if (!commit) return '这份内容没有版本历史，提交号从缺';
  return (
    <span key="commit">
      <code>{commit}</code>
      {committedAt ? (
        <>
          ，<When at={committedAt} />
        </>
      ) : null}
      {asCommitted ? null : '；此后的改动还没有提交'}
    </span>
  );
}
