import { type ContentSource, readContent } from './read.ts';
import { contentRoot } from './root.ts';

let read: Promise<ContentSource> | undefined;

/** The content root, read once for all that a build does after its pages. */
export const contentOnce = (): Promise<ContentSource> => (read ??= readContent(contentRoot()));
