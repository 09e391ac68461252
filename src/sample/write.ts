import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { type SettingsName, settingsFiles } from '../model/settings/index.ts';
import type { SampleCity } from './city.ts';
import type { MediaFile } from './media.ts';
import { toYaml } from './yaml.ts';

const RASTER_WIDTH = 1200;
/** So many files are open at a time. */
const AT_ONCE = 64;

/** Writes a city as a content root into a folder that is empty or does not exist yet. Throws in Chinese otherwise. */
export async function writeCity(city: SampleCity, to: string): Promise<void> {
  const there = await readdir(to).catch(() => []);
  if (there.length > 0) throw new Error(`--to 指的文件夹“${to}”不是空的`);
  const names = Object.keys(city.settings) as SettingsName[];
  const texts = [
    ...names.map((name) => [settingsFiles[name].path, settingsText(name, city.settings[name])] as const),
    ...city.entries.map(
      ({ collection, slug, fields, body }) =>
        [`${collection}/${slug}.md`, `---\n${toYaml({ slug, ...fields })}---\n\n${body}\n`] as const,
    ),
  ];
  const folders = new Set(
    [...texts.map(([file]) => file), ...city.media.map(({ file }) => file)].map(dirname),
  );
  for (const folder of folders) await mkdir(join(to, folder), { recursive: true });
  for (let at = 0; at < texts.length; at += AT_ONCE)
    await Promise.all(texts.slice(at, at + AT_ONCE).map(([file, text]) => writeFile(join(to, file), text)));
  await Promise.all(city.media.map(async (media) => writeFile(join(to, media.file), await bytesOf(media))));
}

const settingsText = (name: SettingsName, settings: object): string =>
  settingsFiles[name].path.endsWith('.json') ? `${JSON.stringify(settings, null, 1)}\n` : toYaml(settings);

async function bytesOf({ text, raster }: MediaFile): Promise<string | Uint8Array> {
  if (!raster) return text;
  const drawn = sharp(Buffer.from(text), { density: 300 }).resize(RASTER_WIDTH);
  return raster === 'png' ? drawn.png().toBuffer() : drawn.webp().toBuffer();
}
