import { facetNames, type SearchResults } from '../../find/search/index.ts';

/** How many pages hold the words, and what pinyin was taken for. */
export const Total = ({ found, query }: { found: SearchResults; query: string }) => {
  const isNarrowed = facetNames.some((name) => found.facets[name].some(({ chosen }) => chosen));
  const total = (found.partial ?? found).total;
  const readings = found.words.filter(({ readAs }) => readAs.length > 0);
  return (
    <p className="list-count">
      {found.total > 0 ? (
        <>
          找到<strong data-search-total={found.total}>{found.total}</strong>条含有“{query}”的内容
        </>
      ) : total === 0 && isNarrowed ? (
        <>
          选定的筛选里<span data-search-total="0">没有内容</span>含有“{query}”，去掉一项筛选试试
        </>
      ) : (
        <>
          <span data-search-total="0">没有内容</span>同时含有“{query}”里的每个词
          {total > 0 ? `，下面${total}条含有其中一些` : '。换个短一点的词，或者少写一个词试试'}
        </>
      )}
      {readings.map(({ typed, readAs }) => `。“${typed}”按拼音找的是“${readAs.slice(0, 3).join('”“')}”`)}
    </p>
  );
};
