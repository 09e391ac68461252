import { type ContentSource, readContent } from './read.ts';
import { contentRoot } from './root.ts';

let read: Promise<ContentSource> | undefined;

/**
 * The content root, read once for all that a build does beside its pages: sharing pictures, inspection, search
 * index, provenance.
 */
export const contentOnce = (): Promise<ContentSource> => (read ??= readContent(contentRoot()));
