import { mkdir, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathsIn } from '../desk.ts';
import { importFolder } from '../import.ts';
import { goBack, Releases } from '../publish/index.ts';
import { Refusal } from '../refusal.ts';
import { Mirror } from '../repository/index.ts';
import { contentViews } from '../reviews/index.ts';
import type { Tools } from './command.ts';

/** Makes a content folder the public content, in one commit. A running desk publishes it. */
export async function importContent(tools: Tools, folder: string): Promise<void> {
  const { repository, contentGate, config, note, print } = tools;
  const commit = await importFolder(repository, contentGate, resolve(folder), {
    by: { account: 'cli', name: '命令行' },
    production: config.production,
  });
  await note('content.import', commit);
  print(`已导入为 ${commit}。编辑台运行时会自动发布。`);
}

/** Writes the public content into a folder that is empty or does not exist. */
export async function exportContent({ repository, note, print }: Tools, folder: string): Promise<void> {
  const target = resolve(folder);
  await demandEmpty(target);
  const files = await repository.files(await repository.head());
  await new Mirror(repository, target).hold(files);
  await note('content.export', target);
  print(`已导出 ${files.length} 个文件到 ${target}。`);
}

/** Makes the release before the live one live again, or with `undo` lets the newest content be published. */
export async function rollBack({ repository, config, note, print }: Tools, undo: boolean): Promise<void> {
  const releases = new Releases(pathsIn(config.data).releases);
  if (undo) {
    await releases.resume();
    await note('site.resume', '');
    return print('已取消回退，编辑台会重新发布最新内容。');
  }
  const { viewAt } = contentViews(repository);
  const back = await goBack({ repository, releases, viewAt, clock: Date.now });
  if (!back) throw new Refusal('conflict', '没有更早的版本可以退回');
  const { name, buildTime, commit } = back.release;
  await note('site.rollback', name);
  const version = `${buildTime} 生成的版本（${commit.slice(0, 12)}）`;
  print(
    back.isLive
      ? `线上网站已退回到 ${version}。有新内容发布时会继续向前。`
      : `${version}里有后来撤下的内容。编辑台会先去掉它们重新生成，再换上。有新内容发布时会继续向前。`,
  );
}

export async function demandEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Refusal('conflict', `${folder} 不是空文件夹`);
}
