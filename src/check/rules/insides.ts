import { ofFile } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What nobody can look into may hold anything. */
export const insides: Rule = {
  id: 'insides',
  title: '附件和图片打得开，里面的文字查得到',
  source: '个人信息保护法 第二十五条；国办秘函〔2019〕19号（附件无法下载）',
  *check(content) {
    for (const [file, { fault }] of content.inside)
      if (fault !== undefined)
        yield ofFile(
          file,
          `${fault}，查不出里面有没有个人信息`,
          '去掉密码，另存为 PDF、DOCX、XLSX 或常见的图片、视频格式后再上传',
        );
  },
};
