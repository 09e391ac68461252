import type { APIRoute } from 'astro';
import { openDataFiles } from '../../build/data.ts';
import type { DataFile } from '../../publish/data/index.ts';

export const getStaticPaths = () =>
  openDataFiles.map((file) => ({ params: { file: file.path.slice('/data/'.length) }, props: { file } }));

/** Each file of the open data, written as it is asked for. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'content-type': file.mediaType } });
