import { type CollectionName, collections } from '../../model/collections.ts';
import { inBody } from '../finding.ts';
import type { Rule } from '../rule.ts';

const WRITTEN: readonly CollectionName[] = ['themes', 'stories', 'news', 'pages'];

/** What people come to read has words below its fields. */
export const emptyBody: Rule = {
  id: 'empty-body',
  title: `${WRITTEN.map((name) => collections[name].label).join('、')}有正文`,
  source: '国办秘函〔2019〕19号（空白页面）',
  *check(content) {
    for (const entry of content.entries) {
      if (!WRITTEN.includes(entry.collection) || entry.data.withdrawn || !entry.readable) continue;
      if (entry.body.trim() === '') yield inBody(entry, 1, '没有正文', '在结尾的 --- 下面写正文');
    }
  },
};
