const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A site path (`/stations/x/`) as a link that works under the base path. Other addresses pass as they are. */
export const href = (path: string): string =>
  path.startsWith('/') && !path.startsWith('//') ? base + path.slice(1) : path;

/** A site path as a full address, for canonical links, feeds and sharing. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
