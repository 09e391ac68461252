import type { APIRoute } from 'astro';
import { shareCards, sharePicture } from '../../build/share-pictures.ts';
import { SHARE_PICTURE, type ShareCard } from '../../publish/sharing/index.ts';

export const getStaticPaths = () =>
  [...shareCards].map(([picture, card]) => ({ params: { picture }, props: { card } }));

/** Each page's picture for those who share it. */
export const GET: APIRoute<{ card: ShareCard }, { picture: string }> = async ({ params, props }) =>
  new Response(new Uint8Array(await sharePicture(params.picture, props.card)), {
    headers: { 'content-type': SHARE_PICTURE.mediaType },
  });
