import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { mediaInUse } from '../../build/media.ts';
import { site } from '../../build/site.ts';
import { listMedia } from '../../content/read.ts';
import { contentRoot } from '../../content/root.ts';

/**
 * Pictures go through the image pipeline; every other file (attachments, video, captions) that a published
 * page uses is served as it is.
 */
const isPicture = (file: string) => /\.(svg|png|jpe?g|webp|avif)$/i.test(file);

export const getStaticPaths = async () => {
  const used = mediaInUse(site);
  return (await listMedia(contentRoot()))
    .filter((file) => !isPicture(file) && used.has(file))
    .map((file) => ({ params: { file: file.slice('media/'.length) } }));
};

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await readFile(join(contentRoot(), 'media', params.file ?? ''))));
