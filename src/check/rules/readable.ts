import { ofFile } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Files that cannot be read as front matter, YAML or JSON. Nothing else is said of such a file. */
export const readable: Rule = {
  id: 'readable',
  title: '文件能够读懂',
  source: '内容模型',
  *check(content) {
    for (const { file, problems } of [...content.entries, ...content.settings]) {
      for (const { line, message } of problems) {
        const [problem = message, remedy] = message.split('，请');
        yield ofFile(file, problem, remedy ? `请${remedy}` : GENERAL, line);
      }
    }
  },
};

const GENERAL =
  '每个字段写成“名称: 值”，冒号后空一格；全部字段放在两行 --- 之间；值里有冒号、引号或 # 时用引号括起来';
