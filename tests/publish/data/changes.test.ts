import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHistory } from '../../../src/content/history.ts';
import { dataChanges, dataFiles } from '../../../src/publish/data/index.ts';
import { fileAt, openDataOf, tinyCity } from '../support/open-data.ts';

let root = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=编辑', '-c', 'user.email=desk@yunhe.example', ...args], {
    env: { ...process.env, GIT_COMMITTER_DATE: when, GIT_AUTHOR_DATE: when },
  });
let when = '';
function commit(at: string, files: Record<string, string | undefined>) {
  when = at;
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    if (text === undefined) rmSync(join(root, file));
    else writeFileSync(join(root, file), text);
  }
  git('add', '-A');
  git('commit', '-q', '-m', '改');
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the history of a content root', () => {
  it('tells what each commit added, changed and removed, newest first, in Beijing time', async () => {
    commit('2026-03-01T01:00:00Z', { 'content/stations/he-jie.md': '一', 'content/news/甲.md': '甲' });
    commit('2026-03-02T17:30:00Z', { 'content/stations/he-jie.md': '二', 'content/news/甲.md': undefined });
    const [second, first, ...none] = await readHistory(join(root, 'content'));
    expect(none).toEqual([]);
    expect(first).toMatchObject({ at: '2026-03-01 09:00', added: ['news/甲.md', 'stations/he-jie.md'] });
    expect(second).toMatchObject({
      at: '2026-03-03 01:30',
      changed: ['stations/he-jie.md'],
      removed: ['news/甲.md'],
    });
  });

  it('leaves out commits that touch nothing of the content', async () => {
    commit('2026-03-01T01:00:00Z', { 'content/stations/he-jie.md': '一' });
    commit('2026-03-02T01:00:00Z', { 'README.md': '说明' });
    expect(await readHistory(join(root, 'content'))).toHaveLength(1);
  });

  it('is empty for a folder without one', async () => {
    mkdirSync(join(root, 'content'));
    expect(await readHistory(join(root, 'content'))).toEqual([]);
    expect(await readHistory(join(tmpdir(), '没有这个文件夹'))).toEqual([]);
  });
});

describe('the list of changes', () => {
  const history = [
    {
      commit: 'b'.repeat(40),
      at: '2026-03-20 09:00',
      added: [],
      changed: ['settings/site.yml'],
      removed: [],
    },
    {
      commit: 'a'.repeat(40),
      at: '2026-03-10 09:00',
      added: ['stations/he-jie.md'],
      changed: ['news/taken-down.md'],
      removed: ['news/gone.md'],
    },
  ] as unknown as Awaited<ReturnType<typeof readHistory>>;

  it('names what is still published, and nothing that is not', () => {
    expect(dataChanges(openDataOf(tinyCity, history))).toEqual([
      { version: 'aaaaaaaaaaaa', at: '2026-03-10 09:00', added: ['stations/he-jie'], changed: [] },
    ]);
  });

  it('gives every file its version', () => {
    const files = dataFiles(openDataOf(tinyCity, history));
    expect(JSON.parse(fileAt(files, '/data/stations.json'))).toMatchObject({ version: 'bbbbbbbbbbbb' });
    expect(fileAt(files, '/data/changes.json')).toContain('2026-03-10T09:00:00+08:00');
  });

  it('is left out where there is no history', () => {
    const files = dataFiles(openDataOf(tinyCity));
    expect(files.some(({ path }) => path === '/data/changes.json')).toBe(false);
    expect(fileAt(files, '/data/stations.json')).not.toContain('"version"');
  });
});
