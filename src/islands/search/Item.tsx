import type { Result, Segment } from '../../find/search/index.ts';

interface ItemProps {
  result: Result;
  type: string | undefined;
  base: string;
  partial: boolean;
}

/** One page found, with the words marked where they stand. */
export const Item = ({ result, type, base, partial }: ItemProps) => (
  <li>
    <h2>
      <a href={base + result.url.slice(1)} data-search-result={result.url}>
        <Marked segments={result.heading} />
      </a>
    </h2>
    <p>
      <Marked segments={result.excerpt} />
    </p>
    <p className="marks">
      {type ? <span>{type}</span> : null}
      {result.date ? <time dateTime={result.date.slice(0, 10)}>{result.date.slice(0, 10)}</time> : null}
      {result.sample ? <span className="badge badge-sample">示例</span> : null}
      {partial && result.missing.length > 0 ? <span>没有：{result.missing.join('、')}</span> : null}
    </p>
  </li>
);

const Marked = ({ segments }: { segments: readonly Segment[] }) =>
  segments.map(({ text, hit }, at) =>
    // Segments have no identity but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew with each answer
    hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
