import { resolve } from 'node:path';

/** The content root that this process reads: `CONTENT_DIR`, or `content/` below the working folder. */
export const contentRoot = (): string => resolve(process.env.CONTENT_DIR || 'content');
