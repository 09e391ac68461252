import { rm } from 'node:fs/promises';
import { pathsIn } from '../desk.ts';
import { lockData } from '../lock.ts';
import { Releases } from '../publish/index.ts';
import { Refusal } from '../refusal.ts';
import {
  draftRef,
  forgetUnreachable,
  objectsWith,
  type Place,
  placeOf,
  rewriteWithout,
  stillThere,
} from '../repository/index.ts';
import type { Tools } from './command.ts';

/**
 * Takes files out of the content's whole history, with the drafts, notes and built sites that may hold their
 * words. The files must have been deleted from the public content before, and the desk must not be running.
 * With `words`, every object that is left is searched for them. Gives back true when nothing was left.
 */
export async function purge(
  tools: Tools,
  paths: readonly string[],
  words: readonly string[],
): Promise<boolean> {
  const { config, repository, db, note, print } = tools;
  const unlock = lockData(config.data);
  try {
    const places = paths.map(placeOf);
    const head = await repository.head();
    for (const { path } of places)
      if (await repository.file(head, path))
        throw new Refusal('conflict', `${path} 还在公开内容里：请先在编辑台撤回并删除，再从历史里清除`);
    const { renamed, blobs } = await rewriteWithout(repository.directory, paths, isDraftOf(places));
    if (blobs.size === 0) throw new Refusal('missing', `历史里没有 ${paths.join('、')}`);
    await forgetUnreachable(repository.directory);
    for (const place of places)
      if (place.kind === 'entry')
        await db
          .deleteFrom('notes')
          .where('collection', '=', place.collection)
          .where('slug', '=', place.slug)
          .execute();
    await new Releases(pathsIn(config.data).releases).forgetAllBut(head);
    await rm(pathsIn(config.data).work, { recursive: true, force: true });
    // The log cannot forget, so it does not say which.
    await note('content.purge', `${paths.length} 个文件`);
    const kept = await stillThere(repository.directory, blobs);
    const telling = words.length > 0 ? await objectsWith(repository.directory, words) : [];
    print(`已从历史里清除 ${paths.length} 个文件的 ${blobs.size} 个版本，改写了 ${renamed.size} 次提交。`);
    if (kept.length > 0) print(`还有别的文件与它内容相同，没有清除：${kept.join('、')}`);
    if (telling.length > 0) print(`版本库里还有 ${telling.length} 个对象写着这些字：${telling.join('、')}`);
    print(REST);
    return kept.length + telling.length === 0;
  } finally {
    unlock();
  }
}

const REST =
  '旧的网站版本已删除；下次启动编辑台会重新生成网站。请另行处理：网站代码目录里的 node_modules/.astro 和 node_modules/.cache（删掉即可）、此前的备份、导出的文件夹、别处的克隆、上级门户和搜索引擎的缓存。';

/** Whether a ref is of a draft of one of the files, in the reviews or given up. */
function isDraftOf(places: readonly Place[]): (ref: string) => boolean {
  const drafts = places.flatMap((place) => {
    if (place.kind !== 'entry') return [];
    const ref = draftRef(place.collection, place.slug);
    return [ref, ref.replace('refs/heads/cms/', 'refs/desk/discarded/')];
  });
  return (ref) => drafts.some((draft) => ref === draft || ref.startsWith(`${draft}/`));
}
