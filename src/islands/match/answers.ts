import * as z from 'zod/mini';
import { ageBands } from '../../find/match/age-bands.ts';
import { cares } from '../../model/cares.ts';

/**
 * What the form asks and the device may keep: the volunteer's profile (`find/match/profile.ts`) but for the
 * position. Written with zod's small build, a quarter of the whole one's weight; what passes here passes there.
 */

const oneOf = <const K extends string>(labels: Readonly<Record<K, unknown>>) =>
  z.enum(Object.keys(labels) as [K, ...K[]]);
const id = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/));
const ids = z.array(id).check(z.maxLength(200));
const whole = z.int('应写成整数，例如 3');

export const answers = z.strictObject({
  fields: z.optional(ids),
  refusedFields: z.optional(ids),
  cares: z.optional(z.array(oneOf(cares))),
  skills: z.optional(ids),
  licences: z.optional(ids),
  languages: z.optional(ids),
  free: z.optional(
    z.array(z.strictObject({ weekday: whole.check(z.gte(1), z.lte(7)), slots: ids })).check(z.maxLength(7)),
  ),
  ageBand: z.optional(oneOf(ageBands)),
  groupSize: z.optional(whole.check(z.gte(1, '不能小于 1'), z.lte(2000, '不能大于 2000'))),
  place: z.optional(id),
  maxKm: z.optional(z.number('应写成数字，例如 5').check(z.gt(0, '应大于 0'), z.lte(500, '不能大于 500'))),
});
export type Answers = z.infer<typeof answers>;

/** Reads what the device kept, or anything else; undefined when it is not answers. */
export function readAnswers(text: string | null): Answers | undefined {
  try {
    return answers.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
