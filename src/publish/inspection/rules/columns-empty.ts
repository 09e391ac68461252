import { collectionNames } from '../../../model/index.ts';
import { columns } from '../../columns.ts';
import type { InspectionRule, Item } from '../rule.ts';

const TOO_MANY = 5;

/** Publishing rules 2: a column without anything in it. */
export const columnsEmpty: InspectionRule = {
  id: 'columns-empty',
  section: 'content',
  title: '没有空白栏目',
  text: `每个栏目里都有内容；空白栏目 ${TOO_MANY} 个以上，单项否决。`,
  source: '国办秘函〔2019〕19号 单项否决指标',
  check({ site }) {
    const empty = collectionNames.filter((name) => site.all(name).length === 0).map((name) => columns[name]);
    const level = empty.length >= TOO_MANY ? 'red' : 'amber';
    return empty.map((column): Item => ({ level, text: `“${column.name}”里还没有内容`, path: column.path }));
  },
};
