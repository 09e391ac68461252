import { type OutsideLink, outsideAddress } from '../markdown/index.ts';
import { leavingPath, ownPath } from '../publish/leaving/index.ts';
import { href } from './href.ts';
import { site } from './site.ts';

/** Said after the words of each link that leaves the site. */
export const OUTSIDE_NOTE = '（外部网站）';

/** How a page links to an address on another host: by way of the page that says so first. */
export function leave(written: string): OutsideLink {
  const address = outsideAddress(written) ?? written;
  const own = ownPath(address, site.settings.site);
  return own === undefined ? { href: href(leavingPath(address)), note: OUTSIDE_NOTE } : { href: href(own) };
}
