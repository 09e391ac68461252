import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastChanges, readHistory } from '../../src/content/history.ts';

let folder = '';
const who = ['-c', 'user.name=编辑', '-c', 'user.email=desk@yunhe.example'];
const git = (...args: string[]) =>
  execFileSync('git', ['-C', join(folder, 'project'), ...who, ...args], { encoding: 'utf8' }).trim();
function commit(files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, 'project', file), text);
  git('add', '-A');
  git('commit', '-q', '-m', '改');
  return git('rev-parse', 'HEAD');
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  mkdirSync(join(folder, 'project/content/news'), { recursive: true });
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the last change of a file', () => {
  it('names the commit that touched it last, and the bytes it left', async () => {
    const first = commit({ 'content/news/one.md': '一', 'content/news/two.md': '二' });
    const second = commit({ 'content/news/one.md': '壹' });
    const last = lastChanges(await readHistory(join(folder, 'project/content')));
    expect(last.get('news/one.md')).toMatchObject({
      commit: second,
      blob: git('rev-parse', 'HEAD:content/news/one.md'),
    });
    expect(last.get('news/two.md')?.commit).toBe(first);
    expect(last.get('news/three.md')).toBeUndefined();
  });

  it('counts a merge as what it brought', async () => {
    commit({ 'content/news/one.md': '一' });
    git('checkout', '-q', '-b', 'draft');
    commit({ 'content/news/two.md': '二' });
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-ff', '-m', '发布', 'draft');
    const last = lastChanges(await readHistory(join(folder, 'project/content')));
    expect(last.get('news/two.md')?.commit).toBe(git('rev-parse', 'HEAD'));
  });

  it('is not guessed where a shallow clone ends', async () => {
    commit({ 'content/news/one.md': '一', 'content/news/two.md': '二' });
    const second = commit({ 'content/news/one.md': '壹' });
    commit({ 'README.md': '说明' });
    const source = `file://${join(folder, 'project')}`;
    const shallow = (depth: number) => {
      const at = join(folder, `clone-${depth}`);
      execFileSync('git', ['clone', '-q', `--depth=${depth}`, source, at]);
      return readHistory(join(at, 'content')).then(lastChanges);
    };
    expect([...(await shallow(1)).keys()]).toEqual([]);
    expect((await shallow(2)).size).toBe(0);
    expect((await shallow(3)).get('news/one.md')?.commit).toBe(second);
  });

  it('is found for a folder without git in the bare repository that the environment names', async () => {
    const repository = join(folder, 'content.git');
    execFileSync('git', ['clone', '-q', '--bare', join(folder, 'project'), repository]);
    git('remote', 'add', 'origin', repository);
    writeFileSync(join(folder, 'project/site.md'), '零');
    const first = commit({ 'site.md': '一' });
    commit({ 'site.md': '二' });
    git('push', '-q', 'origin', 'main');
    const files = join(folder, 'mirror');
    cpSync(join(folder, 'project/content'), files, { recursive: true });
    const at = (commit: string | undefined) =>
      readHistory(files, { CONTENT_GIT_DIR: repository, CONTENT_COMMIT: commit }).then(lastChanges);
    expect((await at(first)).get('site.md')?.commit).toBe(first);
    expect((await at(undefined)).size).toBe(0);
  });
});
