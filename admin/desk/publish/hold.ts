import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { syncFolder } from '../repository/index.ts';

/** What a rollback asks for. */
const hold = z.strictObject({
  /** The commit that was gone back from, and is not to be built again. */
  from: z.string(),
  /** The commit that is to be live instead, and its release's `at`. */
  commit: z.string(),
  at: z.number(),
});
export type Hold = z.infer<typeof hold>;

const HELD = 'held';

/** Writes down what is asked for, in one rename, so that it is there in whole or not at all. */
export async function writeHold(folder: string, asked: Hold): Promise<void> {
  const aside = join(folder, `.${HELD}-${process.pid}`);
  await writeFile(aside, JSON.stringify(asked), { flush: true });
  await rename(aside, join(folder, HELD));
  await syncFolder(folder);
}

/** Undefined when nothing is asked for; what cannot be read asks for nothing, and holds no publication up. */
export const readHold = (folder: string): Promise<Hold | undefined> =>
  readFile(join(folder, HELD), 'utf8')
    .then((text) => hold.parse(JSON.parse(text)))
    .catch(() => undefined);

export const dropHold = (folder: string): Promise<void> => rm(join(folder, HELD), { force: true });
