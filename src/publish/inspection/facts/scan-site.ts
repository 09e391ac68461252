import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { inGroups } from '../../../content/in-groups.ts';
import { keepOnce } from './once.ts';
import type { PageFacts } from './page-facts.ts';
import { scanPage } from './scan-page.ts';

export interface BuiltSite {
  /** Site paths of all files, `/assets/x.css`. */
  files: ReadonlySet<string>;
  /** In the order of their paths. */
  pages: readonly PageFacts[];
}

/** Reads every page of a built site, some at a time. */
export async function scanSite(folder: string): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '.').length).split(sep).join('/'))
    .sort();
  const once = keepOnce();
  const pages = await inGroups(files.filter(isPage), async (file) =>
    scanPage(pathOf(file), await readFile(join(folder, file), 'utf8'), once),
  );
  return { files: new Set(files), pages };
}

/** The editor's browser is no page of the site. */
export const isPage = (file: string): boolean => file.endsWith('.html') && !file.startsWith('/admin/');

const pathOf = (file: string) => file.replace(/(?<=\/)index\.html$/, '');
