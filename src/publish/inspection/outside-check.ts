import { z } from 'zod';
import { parseMoment } from '../../model/time.ts';

/** Where a look at the outside links is recorded, in the content root. */
export const OUTSIDE_CHECK_FILE = 'outside-links.json';

/** The last look at every link to another site, by `npm run links`. */
export const outsideCheck = z.strictObject({
  /** When it was made, Beijing time. */
  at: z.string().transform(parseMoment),
  links: z.array(
    z.strictObject({
      address: z.string(),
      ok: z.boolean(),
      /** What came back: a status, or why nothing did. */
      answer: z.string(),
    }),
  ),
});
export type OutsideCheck = z.infer<typeof outsideCheck>;
