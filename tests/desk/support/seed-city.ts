import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The smallest files that are what their names say. */
const media: Readonly<Record<string, Buffer>> = {
  'cup.webp': Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64'),
  'files/form.pdf': Buffer.from('%PDF-1.4\n%%EOF\n'),
  'files/patrol.vtt': Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\n清晨\n'),
  'files/patrol.mp4': Buffer.from('\0\0\0\x18ftypmp42'),
};

let folder: string | undefined;

/** The tiny city, whose media files are empty, with media that a desk takes. */
export function seedCity(): string {
  if (folder !== undefined) return folder;
  const city = mkdtempSync(join(tmpdir(), 'desk-city-'));
  process.on('exit', () => rmSync(city, { recursive: true, force: true }));
  cpSync(resolve('tests/tiny-city'), city, { recursive: true });
  for (const [name, bytes] of Object.entries(media)) writeFileSync(join(city, 'media', name), bytes);
  folder = city;
  return city;
}
