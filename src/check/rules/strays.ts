import { collectionNames } from '../../model/collections.ts';
import { settingsFiles } from '../../model/settings/index.ts';
import { ofFile } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

const FOLDERS: readonly string[] = [...collectionNames, 'settings', 'places', 'media'];
const SETTINGS: readonly string[] = Object.values(settingsFiles).map(({ path }) => path);

/** A file that nothing reads never appears, and nobody would say why. */
export const strays: Rule = {
  id: 'strays',
  title: '每个文件都放对了文件夹，用对了扩展名',
  source: '内容模型',
  *check(content) {
    for (const file of content.strays) {
      const folder = file.split('/')[0] ?? '';
      if (collectionNames.some((name) => name === folder))
        yield ofFile(
          file,
          '条目要用 .md 结尾，这个文件不会显示',
          '条目改名为 .md 结尾；图片和附件移到 media/',
        );
      else yield ofFile(file, '这个文件没有地方用到，不会显示', whereTo(file, folder));
    }
  },
};

function whereTo(file: string, folder: string): string {
  const meant = FOLDERS.includes(folder) ? nearest(file, SETTINGS) : nearest(folder, FOLDERS);
  return meant === undefined ? '移到该放的文件夹，或删去' : `是不是该放在 ${meant}？不是就删去`;
}
