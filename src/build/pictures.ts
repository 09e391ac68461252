import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Picture } from '../markdown/index.ts';

const files = import.meta.glob<{ default: ImageMetadata }>(
  '@content/media/**/*.{svg,png,jpg,jpeg,webp,avif}',
);
const byPath = new Map(
  Object.entries(files).map(([path, load]) => [path.slice(path.lastIndexOf('/media/') + 1), load]),
);

const WIDTHS = [480, 960, 1600];
const SIZES = '(min-width: 60rem) 48rem, 100vw';

/**
 * A picture of the content root (`media/x.png`) in AVIF and WebP at several widths. Drawings (SVG) are
 * sharp at any size and stay as they are. Undefined when there is no such file; `check` reports that.
 */
export async function pictureOf(src: string, alt: string): Promise<Picture | undefined> {
  const load = byPath.get(src);
  if (!load) return undefined;
  const { src: file, width, height, format, ...rest } = (await load()).default;
  if (format === 'svg') return { src: file, width, height, alt };
  const original = { src: file, width, height, format, ...rest };
  const widths = WIDTHS.filter((wide) => wide < width).concat(Math.min(width, WIDTHS.at(-1) ?? width));
  const drawn = async (format: 'avif' | 'webp' | 'jpeg', wide: number) =>
    (await getImage({ src: original, format, width: wide })).src;
  const sourceOf = async (format: 'avif' | 'webp') => ({
    type: `image/${format}`,
    srcset: (await Promise.all(widths.map(async (wide) => `${await drawn(format, wide)} ${wide}w`))).join(
      ', ',
    ),
  });
  return {
    src: await drawn('jpeg', Math.min(width, 960)),
    width,
    height,
    alt,
    sizes: SIZES,
    sources: [await sourceOf('avif'), await sourceOf('webp')],
  };
}
