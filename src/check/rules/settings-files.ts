import { settingsFiles } from '../../model/settings/index.ts';
import { ofFile } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const settingsFilesPresent: Rule = {
  id: 'settings-files',
  title: '设置文件齐全',
  source: '内容模型',
  *check(content) {
    for (const { name, file, missing } of content.settings)
      if (missing)
        yield ofFile(
          file,
          `缺少“${settingsFiles[name].label}”文件`,
          `在内容目录里建立 ${file}；可以从另一座城市的内容目录复制后改写`,
        );
  },
};
