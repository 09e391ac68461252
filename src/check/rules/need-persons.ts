import { at, inBody } from '../finding.ts';
import { personsIn } from '../privacy/index.ts';
import type { Rule } from '../rule.ts';

/** A need is about a kind of person in a community: whoever reads it must not learn who is in need. */
export const needPersons: Rule = {
  id: 'need-persons',
  title: '需求写一类人，不写某个人',
  source: '志愿服务条例 第二十一条',
  *check(content) {
    for (const need of content.of('needs')) {
      for (const { path, value, meta } of need.visits()) {
        if (typeof value !== 'string' || !SPOKEN.has(meta?.widget ?? '') || BY.has(String(path.at(-1))))
          continue;
        for (const { shown } of personsIn(value)) yield at(need, path, problem(shown), REMEDY);
      }
      for (const { shown, line } of personsIn(need.body)) yield inBody(need, line, problem(shown), REMEDY);
    }
  },
};

/** Fields that an editor writes sentences into. */
const SPOKEN = new Set(['string', 'text', 'markdown']);
/** Who publishes and who verifies may well be named. */
const BY = new Set(['author', 'editor', 'source', 'verifiedBy', 'name', 'role', 'opinion', 'credit']);
const problem = (shown: string): string => `需求写到了具体的人“${shown}”`;
const REMEDY = '改写成一类人，例如“辖区独居老人”；是谁、住哪里，对接后由站点当面告诉志愿者';
