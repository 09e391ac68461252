import { type AnyEntry, dayOf } from '../../model/index.ts';
import { When } from '../parts/marks.tsx';

/** What is left of an entry that was taken down: its address still answers, its words are gone. */
export const WithdrawnView = ({ entry }: { entry: AnyEntry }) => {
  const { withdrawn } = entry.data;
  return (
    <article className="article">
      <header className="article-head">
        <h1>已撤回</h1>
        <p className="lead">这个页面的内容已经撤回，不再公开。</p>
      </header>
      {withdrawn ? (
        <p className="notice">
          撤回日期：
          <When at={dayOf(withdrawn.at)} />
          。原因：{withdrawn.reason}。
        </p>
      ) : null}
    </article>
  );
};
