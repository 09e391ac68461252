import { slugPattern } from '../../model/primitives.ts';
import { ofFile } from '../finding.ts';
import type { Rule } from '../rule.ts';

const MEDIA = /^media\/[A-Za-z0-9._/-]+$/;

/** Names that survive every file system, git, archive and address: ASCII, no spaces. */
export const fileNames: Rule = {
  id: 'file-names',
  title: '文件名只用小写字母、数字和连字符',
  source: '内容模型：文件名是网址的一部分，中文只写在标题里',
  *check(content) {
    for (const { file } of content.entries) {
      const names = file.replace(/\.md$/, '').split('/').slice(1);
      if (!names.every((name) => slugPattern.test(name)))
        yield ofFile(
          file,
          '文件名不是网址名',
          '改用标题的拼音，小写字母和数字用连字符隔开，例如 nuan-dong-xing.md',
        );
    }
    for (const file of content.uploads)
      if (!MEDIA.test(file))
        yield ofFile(
          file,
          '文件名里有中文、空格或其他符号',
          '改用字母、数字和连字符，例如 lantern-2026.webp，再改引用它的条目',
        );
  },
};
