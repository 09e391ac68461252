import type { FieldMeta } from '../../model/field.ts';
import { addDays, dayOf } from '../../model/time.ts';
import { at, warning } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Fields that tell what has happened, by the last name of their path. */
const PAST = new Set([
  'publishedAt',
  'updatedAt',
  'submittedAt',
  'verifiedAt',
  'foundedOn',
  'withdrawnAt',
  'at',
]);
const YEAR = 366;

/**
 * What has happened cannot lie in the future. Within a year it may be a publication planned ahead: a
 * warning. Beyond that the year is a slip.
 */
export const future: Rule = {
  id: 'future',
  title: '已经发生的事不写将来的时间',
  source: '国办秘函〔2019〕19号（伪造发文日期单项否决）',
  *check(content) {
    const today = dayOf(content.now);
    const horizon = addDays(today, YEAR);
    for (const entry of content.entries) {
      for (const { path, value, meta } of entry.visits()) {
        if (!isPast(path.at(-1), meta) || !isMoment(value)) continue;
        if (value.slice(0, 10) <= today) continue;
        const found = at(entry, path, `${meta?.label}在今天（${today}）之后`, '核对年月日，写实际发生的时间');
        yield value.slice(0, 10) > horizon ? found : warning(found);
      }
    }
  },
};

const isPast = (name: string | number | undefined, meta: FieldMeta | undefined) =>
  (meta?.widget === 'datetime' || meta?.widget === 'date') && typeof name === 'string' && PAST.has(name);

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);
