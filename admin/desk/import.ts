import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readFirstDates } from '../../src/content/first-dates.ts';
import { minuteAt } from '../../src/model/time.ts';
import type { ContentGate } from './gate/index.ts';
import { cleanImport } from './media/index.ts';
import { Refusal } from './refusal.ts';
import { type ContentRepository, type Oid, type Person, placeOf, textLimits } from './repository/index.ts';

/**
 * Brings a content folder in as one commit: afterwards the public content is what the folder holds, no
 * more and no less. Refuses a folder that holds anything else, or that breaks a rule.
 */
export async function importFolder(
  repository: ContentRepository,
  contentGate: ContentGate,
  folder: string,
  { by, production }: { by: Person; production: boolean },
): Promise<Oid> {
  const found = await filesBelow(folder);
  if (found.length === 0) throw new Refusal('missing', `${folder} 里没有内容`);
  const files = new Map<string, Buffer>();
  for (const path of found) files.set(path, await readContentFile(folder, path));
  const oids = await repository.store([...files.values()]);
  const listed = [...files.keys()].map((path, index) => ({ path, oid: oids[index] ?? '' }));
  const head = await repository.head();
  const history = { CONTENT_GIT_DIR: repository.directory, CONTENT_COMMIT: head };
  const findings = await contentGate.check(listed, {
    now: minuteAt(Date.now()),
    production,
    firstDates: head === undefined ? undefined : await readFirstDates(folder, history),
  });
  if (findings.length > 0) {
    const lines = findings.map(
      ({ file, line, problem, remedy }) => `${file}:${line ?? 1} ${problem}，${remedy}`,
    );
    throw new Refusal('invalid', [`内容没有通过检查（${findings.length} 处）`, ...lines].join('\n'));
  }
  return repository.main.change(async (head) => {
    const gone = (await repository.files(head)).filter(({ path }) => !files.has(path));
    return {
      files: new Map<string, Oid | undefined>([
        ...gone.map(({ path }) => [path, undefined] as const),
        ...listed.map(({ path, oid }) => [path, oid] as const),
      ]),
      author: by,
      subject: `导入 ${files.size} 个文件`,
      trailers: { 'Desk-Action': 'import' },
    };
  });
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((name) => name.startsWith('.')))
    .sort();
}

/** A file as it may be stored. A refusal names the file. */
async function readContentFile(folder: string, path: string): Promise<Buffer> {
  const bytes = await readFile(join(folder, path));
  try {
    const place = placeOf(path);
    if (place.kind === 'media') return await cleanImport(place.extension, bytes);
    if (bytes.length > textLimits[place.kind]) throw new Refusal('tooLarge', '文件太大');
    return bytes;
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.kind, `${path}：${error.message}`) : error;
  }
}
