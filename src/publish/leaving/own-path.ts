import type { Settings } from '../../model/index.ts';

/** The site path of a full address that is this site's own after all; undefined for any other host's. */
export function ownPath(address: string, { url, base }: Settings['site']): string | undefined {
  const home = new URL(base, url);
  const there = URL.parse(address);
  if (there?.host !== home.host || !there.pathname.startsWith(base)) return undefined;
  return `/${there.pathname.slice(base.length)}${there.search}${there.hash}`;
}
