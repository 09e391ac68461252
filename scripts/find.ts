/**
 * `npm run find -- WORDS… [--json] [--all] [--dist DIR] [--type stories] [--unit ID] [--year 2026] [--theme ID]`:
 * searches the built site as its search page does. With `--json`, `{total, results: [{url, title, type,
 * score}]}`, and `partial` of the same shape when no page holds every word; ten results, or all of them with
 * `--all`. Exit code 2 when it cannot run.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from '../src/find/search/disk.ts';
import {
  createSearcher,
  INDEX_FOLDER,
  type Result,
  type SearchResults,
  type Segment,
} from '../src/find/search/index.ts';

const LISTED = 10;
const choice = { type: 'string', multiple: true } as const;

try {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      dist: { type: 'string', default: process.env.OUT_DIR || 'dist' },
      type: choice,
      unit: choice,
      year: choice,
      theme: choice,
    },
    allowPositionals: true,
  });
  const { json, all, dist, ...filters } = values;
  if (positionals.length === 0) throw new Error('没有写要找的词');
  const searcher = await createSearcher(filesIn(resolve(dist, INDEX_FOLDER))).catch(() => {
    throw new Error(`“${dist}”里没有搜索索引，请先运行 npm run build`);
  });
  const found = await searcher.search(positionals.join(' '), {
    filters,
    pageSize: all ? Number.MAX_SAFE_INTEGER : LISTED,
  });
  process.stdout.write(json ? `${JSON.stringify(plain(found), null, 2)}\n` : listing(found));
} catch (error) {
  process.stderr.write(
    `没有查找：${error instanceof Error ? error.message : error}\n` +
      '用法：npm run find -- 空巢老人 [--json] [--all] [--dist dist] [--type …] [--unit …] [--year …] [--theme …]\n',
  );
  process.exitCode = 2;
}

function plain({ total, results, words, partial }: SearchResults) {
  const brief = ({ url, title, type, score }: Result) => ({ url, title, type, score });
  const pinyin = words.filter(({ readAs }) => readAs.length > 0);
  return {
    total,
    results: results.map(brief),
    ...(pinyin.length > 0 ? { pinyin } : {}),
    ...(partial ? { partial: { total: partial.total, results: partial.results.map(brief) } } : {}),
  };
}

function listing({ total, results, words, partial }: SearchResults): string {
  const pinyin = words.filter(({ readAs }) => readAs.length > 0);
  return [
    ...pinyin.map(({ typed, readAs }) => `“${typed}”按拼音查找：${readAs.join('、')}\n`),
    partial ? '没有页面包含全部词语\n' : `找到 ${total} 页\n`,
    ...results.map(entry),
    ...(partial && partial.total > 0 ? [`\n包含其中多数词语的有 ${partial.total} 页\n`] : []),
    ...(partial?.results ?? []).map(entry),
  ].join('');
}

function entry({ url, heading, excerpt }: Result): string {
  return `\n${marked(heading)}  ${url}\n    ${marked(excerpt)}\n`;
}

function marked(segments: readonly Segment[]): string {
  return segments.map(({ text, hit }) => (hit ? `【${text}】` : text)).join('');
}
