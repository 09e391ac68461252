import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { mediaOffered } from '../../build/media.ts';
import { site } from '../../build/site.ts';
import { listMedia } from '../../content/read.ts';
import { contentRoot } from '../../content/root.ts';

/** Attachments, films and whatever else a page links to, as they are. Pictures that are shown are drawn anew. */
export const getStaticPaths = async () => {
  const offered = mediaOffered(site);
  return (await listMedia(contentRoot()))
    .filter((file) => offered.has(file))
    .map((file) => ({ params: { file: file.slice('media/'.length) } }));
};

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await readFile(join(contentRoot(), 'media', params.file ?? ''))));
