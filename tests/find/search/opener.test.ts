import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/find/search/build.ts';
import { filesIn } from '../../../src/find/search/disk.ts';
import { createOpener } from '../../../src/find/search/index.ts';
import { record, scratchFolder, urlsFor } from './index-of.ts';

const MINUTE = 60_000;
const story = record('/stories/zhou/', { body: '巡河八年' });
const news = record('/news/river/', { body: '巡河日' });

describe('a page for searching that stays open', () => {
  it('does not find for long what has been taken down, even if its device still has the old index', async () => {
    const [before, after] = [await scratchFolder(), await scratchFolder()];
    await buildIndex([story, news], before, []);
    await buildIndex([news], after, []);
    let [folder, now] = [before, 0];
    const open = createOpener(
      (path) => filesIn(folder)(path).catch(() => filesIn(before)(path)),
      () => now,
    );
    const found = async (anew?: boolean) => (await urlsFor(await open(anew), '巡河')).sort();
    expect(await found()).toEqual(['/news/river/', '/stories/zhou/']);
    folder = after;
    now = 4 * MINUTE;
    expect(await found()).toEqual(['/news/river/', '/stories/zhou/']);
    now = 5 * MINUTE;
    expect(await found()).toEqual(['/news/river/']);
    folder = before;
    expect(await found(true)).toEqual(['/news/river/', '/stories/zhou/']);
  });

  it('tries again what could not be opened', async () => {
    const folder = await scratchFolder();
    const open = createOpener(filesIn(folder));
    await expect(open()).rejects.toThrow();
    await buildIndex([news], folder, []);
    expect(await urlsFor(await open(), '巡河')).toEqual(['/news/river/']);
  });
});
