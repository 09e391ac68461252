import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../admin/desk/repository/index.ts';
import { checkFile, type Finding } from '../../../src/check/index.ts';
import { parseMarkdown, parseYaml } from '../../../src/content/front-matter.ts';
import { type ContentSource, readContent } from '../../../src/content/read.ts';
import { fieldRows } from '../../check/broken/fields.ts';
import { privateRows } from '../../check/broken/private.ts';
import type { Row } from '../../check/broken/row.ts';
import { senseRows } from '../../check/broken/sense.ts';
import { settingRows } from '../../check/broken/settings.ts';
import { unreadableRows } from '../../check/broken/unreadable.ts';
import { wordRows } from '../../check/broken/words.ts';
import { options } from '../../check/city.ts';
import { startDesk } from '../support/desk.ts';
import { seedCity } from '../support/seed-city.ts';

const rows = [fieldRows, privateRows, senseRows, settingRows, unreadableRows, wordRows].flat();

/** What a save does not wait for: the table of places, and entries that a file neither names nor links to. */
const LEFT_TO_PUBLISHING = [
  '村社区不在所写的镇街',
  '镇街不在所写的单位',
  '镇街不归园区管',
  '同一个月报了两次',
  '两个主题月排在同一位',
  '园区的镇街在别的区划',
  '没有这个镇街',
  '没有这个村社区',
];

describe('the gate before a save', () => {
  it('says about a file what a check among everything says about it, but for what publishing finds', async () => {
    const city = await readContent(seedCity());
    const { desk } = await startDesk();
    const view = await desk.room.view();
    const differing: string[] = [];
    for (const row of rows) {
      const text = textOf(city, row);
      const place = text === undefined ? undefined : placeOf(row.in);
      if (text === undefined || place === undefined || place.kind === 'media') continue;
      const asked = { ...options, ...row.when };
      const found = await desk.room.entryGate.check(place, text, { view, media: [], options: asked });
      const whole = checkFile(withText(city, row.in, text), row.in, asked);
      if (written(found) !== written(whole)) differing.push(row.broken);
    }
    expect(differing).toEqual(LEFT_TO_PUBLISHING);
  });
});

// What is to be written instead is guessed from what is known, and a save knows less.
const written = (findings: readonly Finding[]) =>
  JSON.stringify(findings.map(({ remedy: _, ...finding }) => finding));

/** The text that a row leaves in a file of the city; undefined when it changes another file as well. */
function textOf(
  { entries, settings }: ContentSource,
  { in: file, also, swap, write }: Row,
): string | undefined {
  const before = [...entries, ...settings].find((one) => one.file === file)?.source;
  if (before === undefined || also) return undefined;
  if (typeof write === 'string') return write;
  return swap && before.replace(swap[0], () => swap[1]);
}

const withText = (city: ContentSource, file: string, text: string): ContentSource => ({
  ...city,
  entries: city.entries.map((entry) => (entry.file === file ? { ...entry, ...parseMarkdown(text) } : entry)),
  settings: city.settings.map((one) => (one.file === file ? { ...one, ...parseYaml(text) } : one)),
});
