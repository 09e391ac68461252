import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createIndex } from 'pagefind';

/**
 * Postings a file of the index. A query reads a few files whole, so with Pagefind's 20,000 it would cost
 * several times the bytes; with far fewer, the table of files grows by more than they save. Pagefind takes
 * the number from its environment alone.
 */
const POSTINGS = '3000';

/**
 * Has Pagefind index the shelves, and keeps of what it writes the index itself, in `home`: its fragments,
 * scripts and WebAssembly are not used. Returns the hash in the name of its meta file.
 */
export async function writeGramIndex(shelves: Iterable<string>, home: string): Promise<string> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = POSTINGS;
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind 没有启动：${errors.join('；')}`);
  const steps: Promise<{ errors: string[] }>[] = [];
  for (const content of shelves) {
    // A language that Pagefind does not know: it neither segments nor stems.
    steps.push(index.addCustomRecord({ url: `/${steps.length}`, content, language: 'und' }));
    // Pagefind works on this shelf while the next is made.
    await setImmediate();
  }
  const scratch = join(home, 'pagefind');
  steps.push(index.writeFiles({ outputPath: scratch }));
  const problems = (await Promise.all(steps)).flatMap(({ errors }) => errors);
  await index.deleteIndex();
  if (problems.length > 0) throw new Error(`Pagefind 没有写出索引：${problems.join('；')}`);

  const meta = (await readdir(scratch)).find((file) => file.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error('Pagefind 没有写出索引');
  await rename(join(scratch, meta), join(home, meta));
  await rename(join(scratch, 'index'), join(home, 'index'));
  await rm(scratch, { recursive: true });
  return meta.slice('pagefind.'.length, -'.pf_meta'.length);
}
