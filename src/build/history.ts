import { type ContentChange, readHistory } from '../content/history.ts';
import { contentRoot } from '../content/root.ts';

/** The commits of this build's content, newest first; read once for all pages. */
export const history: readonly ContentChange[] = await readHistory(contentRoot(), process.env);
