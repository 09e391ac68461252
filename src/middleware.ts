import { defineMiddleware } from 'astro:middleware';

const ISLAND_ID = /(<astro-island uid=")[^"]*/g;

/**
 * Numbers the islands of a page. Astro names each by a hash of its component's absolute path, and nothing
 * reads the name: left in, the same commit built in two folders would differ.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  let count = 0;
  const html = (await response.text()).replace(ISLAND_ID, (_, opening: string) => `${opening}${++count}`);
  return new Response(html, response);
});
