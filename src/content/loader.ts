import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../model/collections.ts';
import { digestOf } from './fresh.ts';
import { readCollection } from './read.ts';
import { contentRoot } from './root.ts';

/**
 * Hands one collection of the content root to Astro. Unlike `glob()`, it keeps the file's own slug,
 * never turns a Beijing time into a UTC date, and leaves the body to our own renderer.
 */
export function entriesOf(collection: CollectionName): Loader {
  return {
    name: `content-root/${collection}`,
    load: async ({ store, parseData, watcher }) => {
      const root = contentRoot();
      const fill = async () => {
        store.clear();
        for (const { slug, file, data, body, source } of await readCollection(root, collection)) {
          const parsed = await parseData({ id: slug, data: { ...(data as Record<string, unknown>) } });
          store.set({
            id: slug,
            data: parsed,
            body,
            filePath: file,
            digest: digestOf(source),
          });
        }
      };
      await fill();
      watcher?.add(`${root}/${collection}`);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(`${root}/${collection}/`)) void fill();
      });
    },
  };
}
