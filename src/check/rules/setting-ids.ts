import { at } from '../finding.ts';
import { recordsIn } from '../ids.ts';
import type { Path } from '../labels.ts';
import type { Rule } from '../rule.ts';

/** What entries refer to by id must be told apart by it; a skill's kinds share one list of ids with it. */
export const settingIds: Rule = {
  id: 'setting-ids',
  title: '设置里的编号和代码不重复',
  source: '内容模型',
  *check(content) {
    for (const file of content.settings) {
      for (const { list, path } of listsIn(file.raw)) {
        const seen = new Set<unknown>();
        for (const { id, path: where } of idsIn(list, path)) {
          if (seen.has(id))
            yield at(file, where, `“${id}”与前面的一项重复`, '后加的一项另起一个编号，再改引用它的条目');
          seen.add(id);
        }
      }
    }
  },
};

/** The lists of a settings file: the file itself, or its fields. */
function listsIn(raw: unknown): { list: unknown; path: Path }[] {
  if (Array.isArray(raw) || typeof raw !== 'object' || raw === null) return [{ list: raw, path: [] }];
  return Object.entries(raw).map(([name, list]) => ({ list, path: [name] }));
}

function* idsIn(list: unknown, path: Path): Generator<{ id: unknown; path: Path }> {
  for (const [index, record] of recordsIn(list).entries()) {
    for (const key of ['id', 'code'])
      if (record[key] !== undefined) yield { id: record[key], path: [...path, index, key] };
    yield* idsIn(record.children, [...path, index, 'children']);
  }
}
