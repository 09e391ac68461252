import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from './refusal.ts';

/**
 * Makes sure that one desk alone works on a data folder, until what this gives back is called. SQLite's
 * file lock does it: the system drops it with the process, however that ends.
 */
export function lockData(data: string): () => void {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(data, 'desk.lock'));
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
  } catch {
    database.close();
    throw new Refusal('conflict', `另一个编辑台正在使用 ${data}，请先停下它`);
  }
  return () => database.close();
}
