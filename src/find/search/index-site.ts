import { join } from 'node:path';
import type { Site } from '../../model/site.ts';
import { buildIndex } from './build.ts';
import { INDEX_FOLDER } from './files.ts';
import { namesOf, recordsOf } from './records.ts';

/** Writes the search index of a site into the folder of its built pages. */
export const indexSite = (site: Site, builtSite: string): Promise<void> =>
  buildIndex(recordsOf(site), join(builtSite, INDEX_FOLDER), namesOf(site));
