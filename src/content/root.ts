import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** The content root that this process reads: `CONTENT_DIR`, or `content/` below the working folder. */
export const contentRoot = (): string => resolve(process.env.CONTENT_DIR || 'content');

/** Throws in Chinese when there is no folder at a content root. */
export async function demandFolder(root: string): Promise<void> {
  if (!(await stat(root).catch(() => undefined))?.isDirectory()) throw new Error(`没有“${root}”这个文件夹`);
}
