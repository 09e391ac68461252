import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentRepository, inspectRepository } from '../../../admin/desk/repository/index.ts';
import { desk } from '../support/command.ts';
import { startDesk } from '../support/desk.ts';
import { news } from '../support/entries.ts';
import { git } from '../support/git.ts';

const atOnce = { reviews: { default: [], units: {} } };
const published = { options: { collectionName: 'news', commitMessage: 'x', useWorkflow: false } };
const drafted = { options: { collectionName: 'news', commitMessage: 'x', useWorkflow: true } };
const WORDS = ['修鞋匠老余', '当事人撤回同意', 'xiu-xie-jiang', '这句也不能留'];

/** Everything that a repository holds, reachable or not. */
const everyObject = (directory: string): Buffer =>
  execFileSync('git', [`--git-dir=${directory}`, 'cat-file', '--batch-all-objects', '--batch'], {
    maxBuffer: 256 * 1024 * 1024,
  });
const wordsIn = (directory: string) => WORDS.filter((word) => everyObject(directory).includes(word));

/** A desk where an entry was published, changed, noted on, drafted again, withdrawn and deleted. */
async function deskWithHistory() {
  const test = await startDesk(atOnce);
  const { desk: open } = test;
  const author = await test.as('author');
  const signer = await test.as('signer');
  const save = async (slug: string, text: string, options = published) =>
    expect(await author.save('news', slug, text, options)).toMatchObject({ status: 200 });
  await save('xiu-xie-jiang', news('修鞋匠老余', '修鞋匠老余的事，第一版。'));
  await save('xin-shu', news('新树', '河岸种了新树。'));
  await save('xiu-xie-jiang', news('修鞋匠老余', '修鞋匠老余的事，第二版。'));
  await save('xiu-xie-jiang', news('修鞋匠老余', '草稿里这句也不能留。'), drafted);
  await save('bie-de-gao', news('别的稿子', '还没有发布的话。'), drafted);
  const picture = new Map([['media/yu.vtt', Buffer.from('WEBVTT 修鞋匠老余')]]);
  const by = { account: 'author', name: '李敏' };
  const step = { author: by, subject: '上传 media/yu.vtt', trailers: {} };
  await open.repository.main.change(async () => ({ ...step, files: picture }));
  const of = { collection: 'news', slug: 'xiu-xie-jiang' };
  const account = await open.accounts.find('author');
  if (account) await open.room.notes.add(account, of.collection, of.slug, '修鞋匠老余要再核实');
  const withdrawn = await signer.post('/admin/api/withdrawals', { ...of, reason: '当事人撤回同意' });
  expect(withdrawn).toMatchObject({ status: 200 });
  open.publisher.start();
  for (let tries = 0; tries < 200 && !(await open.releases.live()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await signer.do('deleteFiles', { paths: ['news/xiu-xie-jiang.md', 'media/yu.vtt'], options: {} });
  return { ...test, data: open.config.data, repository: open.repository.directory };
}

const PURGE = [
  'purge',
  'news/xiu-xie-jiang.md',
  'media/yu.vtt',
  ...WORDS.flatMap((word) => ['--words', word]),
];

describe('clearing an entry out of the history', { timeout: 120_000 }, () => {
  it('leaves no object that holds its words, and everything else as it was', async () => {
    const { close, data, repository } = await deskWithHistory();
    await close();
    expect(wordsIn(repository)).toEqual(WORDS);
    const files = git(repository, 'ls-tree', '-r', 'main');
    const steps = git(repository, 'log', '--first-parent', '--format=%an %at', 'main');

    const ended = await desk(data, ...PURGE);
    expect(ended).toMatchObject({ code: 0, complained: '' });
    expect(ended.said).toMatch(/已从历史里清除 2 个文件的 \d+ 个版本/);

    expect(wordsIn(repository)).toEqual([]);
    expect(await inspectRepository(repository)).toBe('');
    expect(git(repository, 'ls-tree', '-r', 'main')).toBe(files);
    expect(git(repository, 'log', '--first-parent', '--format=%an %at', 'main')).toBe(steps);
    expect(git(repository, 'for-each-ref', '--format=%(refname)')).not.toContain('xiu-xie-jiang');
    // What an older release showed, and what a build left behind, is gone too.
    const releases = await readdir(join(data, 'releases'), { recursive: true, withFileTypes: true });
    for (const file of releases.filter((entry) => entry.isFile())) {
      const text = await readFile(join(file.parentPath, file.name));
      expect(WORDS.filter((word) => text.includes(word))).toEqual([]);
    }
    expect(existsSync(join(data, 'work'))).toBe(false);

    const later = await startDesk(atOnce, data);
    expect(await later.desk.audit.verify()).toBeUndefined();
    const notes = await later.desk.db.selectFrom('notes').selectAll().execute();
    expect(notes).toEqual([]);
    // A draft that was begun before goes on: it knows the commit that it was begun on by its new name.
    const author = await later.as('author');
    const draft = { collection: 'news', slug: 'bie-de-gao' };
    await author.do('publishUnpublishedEntry', draft);
    expect(git(repository, 'show', 'main:news/bie-de-gao.md')).toContain('还没有发布的话');
  });

  it('is refused while the file is public, while a desk is running, and for what never was', async () => {
    const { close, data, repository } = await deskWithHistory();
    const before = git(repository, 'for-each-ref');
    expect((await desk(data, ...PURGE)).complained).toContain('另一个编辑台正在使用');
    await close();
    expect((await desk(data, 'purge', 'news/xin-shu.md')).complained).toContain('先在编辑台撤回并删除');
    expect((await desk(data, 'purge', 'news/mei-you.md')).complained).toContain('历史里没有 news/mei-you.md');
    expect((await desk(data, 'purge', '../secret')).complained).toContain('文件路径不对');
    expect((await desk(data, 'purge')).complained).toContain('用法');
    expect(git(repository, 'for-each-ref')).toBe(before);
  });

  it('says where the words are left when another file holds them', async () => {
    const { close, data, repository } = await deskWithHistory();
    await close();
    const open = await ContentRepository.open(repository);
    const author = { account: 'author', name: '李敏' };
    const files = new Map([['news/xin-shu.md', Buffer.from(news('新树', '修鞋匠老余也来种树。'))]]);
    await open.main.change(async () => ({ files, author, subject: '改', trailers: {} }));
    await open.close();
    const ended = await desk(data, ...PURGE);
    expect(ended.code).toBe(1);
    expect(ended.said).toContain('版本库里还有 1 个对象写着这些字');
  });
});
