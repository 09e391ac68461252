/** A place on this site: its path without the base, and the id that is jumped to. */
export interface Place {
  path: string;
  anchor: string;
}

const OTHER = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

/** Whether an address names another host. */
export const isForeign = (address: string): boolean => /^(https?:)?\/\//i.test(address);

/**
 * Tells where an address on the page at `from` leads within a site below `base`; undefined for mails, phones
 * and other hosts. What stands outside the base path has no place on the site: null.
 */
export function placesBelow(base: string): (address: string, from: string) => Place | null | undefined {
  // The same addresses from the root stand on page after page.
  const known = new Map<string, Place | null>();
  return (address, from) => {
    if (OTHER.test(address)) return undefined;
    const place = known.get(address);
    if (place !== undefined) return place;
    const there = read(address, from, base);
    if (address.startsWith('/')) known.set(address, there);
    return there;
  };
}

function read(address: string, from: string, base: string): Place | null {
  const { pathname, hash } = new URL(address, `http://site${base}${from.slice(1)}`);
  if (!pathname.startsWith(base)) return null;
  return { path: `/${decoded(pathname.slice(base.length))}`, anchor: decoded(hash.slice(1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
