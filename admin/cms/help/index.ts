/** The editors' handbook: Markdown and pictures of the real thing, as one plain page beside the editor. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { helpPage } from './page.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The folder of the pictures, which `npm run handbook` takes. */
export const helpPictures = here('pictures');

/** Writes the handbook into `help/` of the editor's built pages. */
export async function writeHelp(outDir: string): Promise<void> {
  const folder = join(outDir, 'help');
  await mkdir(folder, { recursive: true });
  const tokens = await readFile(here('../../../src/styles/tokens.css'), 'utf8');
  const styles = await readFile(here('help.css'), 'utf8');
  await writeFile(join(folder, 'help.css'), `${tokens}\n${styles}`);
  await writeFile(join(folder, 'index.html'), helpPage(await readFile(here('handbook.md'), 'utf8')));
  await cp(helpPictures, join(folder, 'pictures'), { recursive: true });
}
