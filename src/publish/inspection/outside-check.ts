import { resolve } from 'node:path';
import { z } from 'zod';
import { parseMoment } from '../../model/time.ts';

/** The file in which a look at the outside links is recorded, as an environment says: `LINKS_RECORD`. */
export const linksRecord = (env: Readonly<Record<string, string | undefined>>): string =>
  resolve(env.LINKS_RECORD || 'outside-links.json');

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
