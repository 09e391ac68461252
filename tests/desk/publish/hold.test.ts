import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentView } from '../../../admin/desk/gate/index.ts';
import { tellsTooMuch } from '../../../admin/desk/publish/due.ts';
import { Releases } from '../../../admin/desk/publish/index.ts';
import { minuteAt } from '../../../src/model/time.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hold-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('what a rollback asks for', () => {
  it('is there until newer content comes, or somebody takes it back', async () => {
    const releases = new Releases(folder);
    await releases.hold({ from: 'new', commit: 'old', at: 1 });
    expect(await releases.holdFrom('new')).toEqual({ from: 'new', commit: 'old', at: 1 });
    expect(await releases.holdFrom('newer')).toBeUndefined();
    await releases.resume();
    expect(await releases.holdFrom('new')).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['', '3f2a9c', '{"from":"new"', '{"from":"new"}'])(
    'holds nothing up when it reads %j',
    async (text) => {
      await writeFile(join(folder, 'held'), text);
      expect(await new Releases(folder).holdFrom('new')).toBeUndefined();
    },
  );
});

describe('an older release', () => {
  /** Content whose one story is down from a day on, and as `oid`. */
  const content = (oid: string, downFrom?: string) =>
    ({
      files: [{ path: 'stories/a.md', oid }],
      has: () => true,
      oid: () => oid,
      takenDownAt: (now: string) =>
        downFrom !== undefined && now >= downFrom ? [{ path: 'stories/a.md', oid }] : [],
    }) as unknown as ContentView;
  const at = (day: string) => minuteAt(Date.parse(`${day}T10:00:00+08:00`));
  const release = { commit: 'old', newest: 'old', buildTime: at('2026-03-08') };
  const tells = (views: Record<string, ContentView>) =>
    tellsTooMuch(release, 'new', at('2026-03-09'), async (commit) => {
      const view = views[commit ?? ''];
      if (!view) throw new Error(`no content at ${commit}`);
      return view;
    });

  it('tells too much once a story that it shows has been taken down', async () => {
    expect(await tells({ old: content('1'), new: content('1') })).toBe(false);
    expect(await tells({ old: content('1'), new: content('2', '2026-03-09') })).toBe(true);
  });

  it('tells too much once the consent of a story in it has ended, though nobody has touched it', async () => {
    expect(await tells({ old: content('1', '2026-03-09'), new: content('1', '2026-03-09') })).toBe(true);
    expect(await tells({ old: content('1', '2026-03-10'), new: content('1', '2026-03-10') })).toBe(false);
  });
});
