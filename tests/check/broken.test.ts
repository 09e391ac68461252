import { describe, expect, it } from 'vitest';
import { type CheckOptions, checkContent, checkFile, type Finding } from '../../src/check/index.ts';
import { type ContentSource, readContent } from '../../src/content/read.ts';
import { fieldRows } from './broken/fields.ts';
import { privateRows } from './broken/private.ts';
import type { Row } from './broken/row.ts';
import { senseRows } from './broken/sense.ts';
import { settingRows } from './broken/settings.ts';
import { unreadableRows } from './broken/unreadable.ts';
import { wordRows } from './broken/words.ts';
import { options, withCity } from './city.ts';

const tables: [string, readonly Row[]][] = [
  ['files', unreadableRows],
  ['fields', fieldRows],
  ['references, addresses and bodies', wordRows],
  ['dates, people and places', senseRows],
  ['settings and places', settingRows],
  ['words about persons', privateRows],
];

describe.each(tables)(
  'finds what is broken in %s and nothing else, in all files or in one by itself',
  (_, rows) => {
    it.each(rows)('$broken', async (row) => {
      const source = await withCity([row, ...(row.also ?? [])], readContent);
      const asked = { ...options, ...row.when };
      const found = checkContent(source, asked);
      const expected = row.finds.map(([rule, line, field, file]) => [rule, line, field, file ?? row.in]);
      expect(found.map(({ rule, file, line, field }) => [rule, line, field, file]).sort()).toEqual(
        expected.sort(),
      );
      for (const finding of found) expect(finding).toSatisfy(speaksChinese);
      expect(oneByOne(source, asked)).toEqual(found);
    });
  },
);

/** What is found when each file is asked about by itself, as a desk does when one is saved. */
function oneByOne(source: ContentSource, asked: CheckOptions): Finding[] {
  const { entries, settings, media, strays } = source;
  const files = [...entries, ...settings].map(({ file }) => file).concat(media, strays);
  return files.sort().flatMap((file) => checkFile(source, file, asked));
}

const FOREIGN =
  /invalid|expected|received|unrecognized|too (small|big)|undefined|null|NaN|\[object|[A-Z]{2,}_/i;

/** Chinese words, none of the libraries' own, and no full stop: a finding stands in lists and sentences. */
function speaksChinese({ problem, remedy }: { problem: string; remedy: string }): boolean {
  return [problem, remedy].every(
    (text) => /\p{Script=Han}/u.test(text) && !FOREIGN.test(text) && !text.endsWith('。'),
  );
}
