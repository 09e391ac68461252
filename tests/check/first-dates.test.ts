import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFirstDates } from '../../src/content/first-dates.ts';
import { findingsAt, withCity } from './city.ts';

const STORY = 'stories/lao-zhou.md';

/** A content root with a history: each step is a text swapped in a story, and the moment of its commit. */
const withHistory = <T>(
  steps: readonly { at: string; swap?: readonly [string, string] }[],
  use: (root: string) => Promise<T>,
): Promise<T> =>
  withCity([], async (root) => {
    const git = (at: string, ...args: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=编辑', '-c', 'user.email=d@desk.invalid', ...args], {
        env: { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at },
      });
    git('', 'init', '-q', '-b', 'main');
    for (const { at, swap: [from, to] = ['', ''] } of steps) {
      const text = await readFile(join(root, STORY), 'utf8');
      await writeFile(join(root, STORY), text.replace(from, to));
      git(at, 'add', '-A');
      git(at, 'commit', '-q', '--allow-empty', '-m', '改');
    }
    return use(root);
  });

const found = async (root: string) =>
  (await findingsAt(root, { firstDates: await readFirstDates(root, {}) })).map(
    ({ level, rule, file, field, problem }) => ({ level, rule, file, field, problem }),
  );

const swapped = ['publishedAt: 2026-02-10 09:00', 'publishedAt: 2026-02-09 12:00'] as const;

describe('a publication date', () => {
  it('is held against the one that was first committed', async () => {
    const steps = [{ at: '2026-02-10T09:00:00+08:00' }, { at: '2026-03-01T09:00:00+08:00', swap: swapped }];
    const [finding, ...more] = await withHistory(steps, found);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ level: 'error', rule: 'first-dates', file: STORY, field: 'publishedAt' });
    expect(finding?.problem).toContain('首次发布时是 2026-02-10 09:00');
  });

  it('is caught too when the change has not been committed', async () => {
    await withHistory([{ at: '2026-02-10T09:00:00+08:00' }], async (root) => {
      await writeFile(join(root, STORY), (await readFile(join(root, STORY), 'utf8')).replace(...swapped));
      expect(await found(root)).toHaveLength(1);
    });
  });

  it('may be moved while it is still to come', async () => {
    const steps = [{ at: '2026-02-09T11:30:00+08:00' }, { at: '2026-02-09T11:40:00+08:00', swap: swapped }];
    expect(await withHistory(steps, found)).toEqual([]);
  });

  it('may be corrected in the open', async () => {
    const correction =
      'corrections:\n  - { at: 2026-03-01 09:00, what: 更正发布时间, before: 2026-02-10 09:00 }';
    const steps = [
      { at: '2026-02-10T09:00:00+08:00' },
      { at: '2026-03-01T09:00:00+08:00', swap: swapped },
      { at: '2026-03-01T09:00:00+08:00', swap: ['corrections:', correction] as const },
    ];
    expect(await withHistory(steps, found)).toEqual([]);
  });

  it('is not held against anything where there is no history', async () => {
    await withCity([{ in: STORY, swap: swapped }], async (root) => {
      expect(await readFirstDates(root, {})).toBeUndefined();
      expect(await found(root)).toEqual([]);
    });
  });
});
