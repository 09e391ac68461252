import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The same item twice in one list: a slip of copying. */
export const repeated: Rule = {
  id: 'repeated',
  title: '列表里没有重复的项',
  source: '内容模型',
  *check(content) {
    for (const file of [...content.entries, ...content.settings]) {
      for (const { path, value } of file.visits()) {
        if (!Array.isArray(value) || value.length < 2) continue;
        const seen = new Set<string>();
        for (const [index, item] of value.entries()) {
          const key = JSON.stringify(item);
          if (seen.has(key)) yield at(file, [...path, index], '与前面的一项重复', '删去重复的这一项');
          seen.add(key);
        }
      }
    }
  },
};
