import { at } from '../finding.ts';
import { explain } from '../issues.ts';
import type { Rule } from '../rule.ts';

/** Everything in which a file does not fit the model. */
export const fields: Rule = {
  id: 'fields',
  title: '字段齐全，写法正确',
  source: '内容模型；志愿服务条例 第十二条、第十三条（信息真实、准确、完整）',
  *check(content) {
    for (const file of [...content.entries, ...content.settings])
      for (const issue of file.issues)
        for (const { path, problem, remedy } of explain(issue, file.schema, file.raw))
          yield at(file, path, problem, remedy);
  },
};
