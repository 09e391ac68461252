import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The smallest film that is what its name says. */
const film = Buffer.from('\0\0\0\x18ftypmp42');

let folder: string | undefined;

/** The tiny city, whose film is empty, with one that a desk takes. */
export function seedCity(): string {
  if (folder !== undefined) return folder;
  const city = mkdtempSync(join(tmpdir(), 'desk-city-'));
  process.on('exit', () => rmSync(city, { recursive: true, force: true }));
  cpSync(resolve('tests/tiny-city'), city, { recursive: true });
  writeFileSync(join(city, 'media/files/patrol.mp4'), film);
  folder = city;
  return city;
}
