import { z } from 'zod';

/** Shapes that Decap's actions share. Unknown parameters are ignored: each version of Decap sends a few more. */
const name = z.string().min(1).max(200);

export const entryParams = z.object({ collection: name, slug: name });
export const fileParams = entryParams.extend({ path: name });
export const asset = z.object({ path: name, content: z.string(), encoding: z.literal('base64') });
export const opinion = z.string().max(1000).optional();
export { name };
