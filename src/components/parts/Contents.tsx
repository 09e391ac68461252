import type { ViewContext } from '../context.ts';

/** Fewer headings than this are found by reading. */
const WORTH_LISTING = 3;

/** The contents of a long page, beside it. */
export const Contents = ({ markdown, context }: { markdown: string; context: ViewContext }) => {
  const headings = context.headings(markdown).filter(({ depth }) => depth <= 3);
  if (headings.length < WORTH_LISTING) return null;
  return (
    <nav className="article-side contents" aria-label="本页目录">
      <div>
        <h2>本页目录</h2>
        <ol>
          {headings.map(({ id, text, depth }) => (
            <li key={id} className={`contents-${depth}`}>
              <a href={`#${encodeURIComponent(id)}`}>{text}</a>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
};
