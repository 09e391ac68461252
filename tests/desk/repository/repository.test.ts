import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  ContentRepository,
  inspectRepository,
  MAIN,
  RefMoved,
  removeStaleLocks,
  type Step,
  tidyRepository,
} from '../../../admin/desk/repository/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { git } from '../support/git.ts';

const editor = { account: 'li-min', name: '李敏' };

const step = (files: Record<string, string | undefined>, more: Partial<Step> = {}): Step => ({
  files: new Map(
    Object.entries(files).map(([path, text]) => [path, text === undefined ? undefined : Buffer.from(text)]),
  ),
  author: editor,
  subject: '保存',
  trailers: { 'Desk-Action': 'save' },
  ...more,
});

async function newRepository() {
  const directory = join(await temporaryFolder(), 'content.git');
  const repository = await ContentRepository.open(directory);
  onTestFinished(() => repository.close());
  return repository;
}

async function read(repository: ContentRepository, commit: string | undefined, path: string) {
  const oid = await repository.file(commit, path);
  return oid && (await repository.blob(oid)).toString('utf8');
}

describe('the content repository', () => {
  it('is a bare repository without hooks, in which git finds nothing wrong', async () => {
    const repository = await newRepository();
    await repository.main.change(async () => step({ 'stories/a.md': '甲', 'media/x.png': 'x' }));
    await repository.main.change(async () => step({ 'stories/b.md': '乙', 'stories/a.md': undefined }));
    expect(git(repository.directory, 'ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual([
      'media/x.png',
      'stories/b.md',
    ]);
    expect(git(repository.directory, 'rev-parse', '--is-bare-repository')).toBe('true');
    expect(await inspectRepository(repository.directory)).toBe('');
  });

  it('commits in the editor’s own name, with the step’s facts as trailers', async () => {
    const repository = await newRepository();
    await repository.main.change(async () =>
      step({ 'stories/a.md': '甲' }, { author: { account: 'w', name: '王<芳>\n' } }),
    );
    expect(
      git(
        repository.directory,
        'log',
        '-1',
        '--format=%an %ae|%cn|%s|%(trailers:key=Desk-Action,valueonly)',
        'main',
      ),
    ).toBe('王芳 w@desk.invalid|编辑台|保存|save');
    const head = (await repository.head()) ?? '';
    expect(await repository.commit(head)).toMatchObject({
      author: { account: 'w', name: '王芳' },
      trailers: { 'Desk-Action': 'save' },
    });
  });

  it('makes the same tree as git for many names', async () => {
    const repository = await newRepository();
    const paths = [
      'stories/a.md',
      'stories/a/b.md',
      'stories/a-b.md',
      'stories/a0.md',
      'media/a.png',
      'media/a/z.png',
    ];
    await repository.main.change(async () => step(Object.fromEntries(paths.map((path) => [path, path]))));
    expect((await repository.files(await repository.head())).map(({ path }) => path).sort()).toEqual(
      [...paths].sort(),
    );
    expect(await inspectRepository(repository.directory)).toBe('');
  });

  it('lets one of two editors save a draft, and tells the other', async () => {
    const repository = await newRepository();
    const first = await repository.changeDraft('stories', 'a', undefined, step({ 'stories/a.md': '初稿' }));
    const saves = ['甲', '乙'].map((text) =>
      repository.changeDraft('stories', 'a', first, step({ 'stories/a.md': text })),
    );
    const results = await Promise.allSettled(saves);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(RefMoved);
  });

  it('does not let one lost race take other editors’ saves down with it', async () => {
    const repository = await newRepository();
    const stale = await repository.changeDraft('stories', 'x', undefined, step({ 'stories/x.md': '一' }));
    await repository.changeDraft('stories', 'x', stale, step({ 'stories/x.md': '二' }));
    const results = await Promise.allSettled([
      repository.changeDraft('stories', 'x', stale, step({ 'stories/x.md': '三' })),
      ...['a', 'b', 'c'].map((slug) =>
        repository.changeDraft('stories', slug, undefined, step({ [`stories/${slug}.md`]: slug })),
      ),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
    expect(await read(repository, await repository.draftTip('stories', 'x'), 'stories/x.md')).toBe('二');
  });

  it('holds just the draft’s own files on its branch, and lists drafts by collection and slug', async () => {
    const repository = await newRepository();
    await repository.main.change(async () => step({ 'stories/a.md': '甲', 'news/b.md': '乙' }));
    const tip = await repository.changeDraft(
      'reports',
      '2026/march',
      undefined,
      step({ 'reports/2026/march.md': '丙' }),
    );
    expect((await repository.files(tip)).map(({ path }) => path)).toEqual(['reports/2026/march.md']);
    expect(await repository.drafts()).toEqual([{ collection: 'reports', slug: '2026/march', tip }]);
  });

  it('keeps every step when twenty come at once for the public content', async () => {
    const repository = await newRepository();
    const names = Array.from({ length: 20 }, (_, at) => `news/n-${at}.md`);
    await Promise.all(names.map((name) => repository.main.change(async () => step({ [name]: name }))));
    expect((await repository.files(await repository.head(), 'news')).length).toBe(20);
    expect(git(repository.directory, 'rev-list', '--count', 'main')).toBe('20');
  });

  it('rejects only the step whose plan fails', async () => {
    const repository = await newRepository();
    const results = await Promise.allSettled([
      repository.main.change(async () => step({ 'news/a.md': '甲' })),
      repository.main.change(async () => Promise.reject(new Error('不行'))),
      repository.main.change(async () => step({ 'news/b.md': '乙' })),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('plans a step anew when another process has moved the public branch', async () => {
    const repository = await newRepository();
    await repository.main.change(async () => step({ 'news/a.md': '甲' }));
    let plans = 0;
    await repository.main.change(async (head) => {
      plans += 1;
      if (plans === 1) {
        const tree = git(repository.directory, 'rev-parse', 'main^{tree}');
        const identity = ['-c', 'user.name=x', '-c', 'user.email=x@desk.invalid'];
        const other = git(
          repository.directory,
          ...identity,
          'commit-tree',
          tree,
          '-p',
          head ?? '',
          '-m',
          '别处',
        );
        git(repository.directory, 'update-ref', MAIN, other);
      }
      return step({ 'news/b.md': '乙' });
    });
    expect(plans).toBe(2);
    expect(git(repository.directory, 'log', '--format=%s', 'main').split('\n')).toEqual([
      '保存',
      '别处',
      '保存',
    ]);
  });

  it('goes on after git’s lock files were left behind by a kill', async () => {
    const repository = await newRepository();
    await repository.main.change(async () => step({ 'news/a.md': '甲' }));
    await writeFile(join(repository.directory, `${MAIN}.lock`), '');
    await expect(repository.main.change(async () => step({ 'news/b.md': '乙' }))).rejects.toThrow('lock');
    await removeStaleLocks(repository.directory);
    await repository.main.change(async () => step({ 'news/b.md': '乙' }));
    expect(await read(repository, await repository.head(), 'news/b.md')).toBe('乙');
  });

  it('reads on while everything is being packed', async () => {
    const repository = await newRepository();
    for (let at = 0; at < 5; at++)
      await repository.main.change(async () => step({ 'news/a.md': `第${at}版` }));
    const tidy = tidyRepository(repository.directory);
    await repository.main.change(async () => step({ 'news/b.md': '乙' }));
    await tidy;
    const fresh = await ContentRepository.open(repository.directory);
    onTestFinished(() => fresh.close());
    expect(await read(fresh, await fresh.head(), 'news/a.md')).toBe('第4版');
    expect(await read(fresh, await fresh.head(), 'news/b.md')).toBe('乙');
    await fresh.main.change(async () => step({ 'news/c.md': '丙' }));
    expect(await inspectRepository(repository.directory)).toBe('');
  });

  it('runs no hook, even one that would forbid every change', async () => {
    const repository = await newRepository();
    const hooks = join(repository.directory, 'hooks');
    await mkdir(hooks);
    await writeFile(join(hooks, 'reference-transaction'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    expect(() =>
      git(
        repository.directory,
        'update-ref',
        'refs/tags/x',
        git(repository.directory, 'hash-object', '-w', '/dev/null'),
      ),
    ).toThrow(/hook/);
    const head = await repository.main.change(async () => step({ 'news/a.md': '甲' }));
    expect(await repository.head()).toBe(head);
  });
});
