import { inspectMarkdown, outsideAddress } from '../../markdown/index.ts';
import { type AnyEntry, collectionNames, type Site } from '../../model/index.ts';
import { ownPath } from './own-path.ts';
import { leavingPath } from './path.ts';

/** An address on another host, and the page of ours that stands before it. */
export interface OutsidePage {
  address: string;
  host: string;
  /** Site path of the page that says so first. */
  path: string;
  /** The entries that link to it; none where only the footer or a list of ours does. */
  from: readonly AnyEntry[];
}

// Reading a body takes as long as drawing it, and few hold such a link.
const MAY_LEAD_OUT = /https?:|www\./i;

/**
 * Every outside address that the site links to, in the order of addresses: in settings, bodies and videos.
 * Links to map apps are not among them: a station's page says so itself before it shows them.
 */
export function outsidePages(site: Site): OutsidePage[] {
  const { links, dataLicence } = site.settings.site;
  const found = new Map<string, Set<AnyEntry>>();
  const add = (written: string | undefined, entry?: AnyEntry) => {
    const address = written === undefined ? undefined : outsideAddress(written);
    if (address === undefined || ownPath(address, site.settings.site) !== undefined) return;
    const from = found.get(address) ?? new Set();
    found.set(address, entry ? from.add(entry) : from);
  };
  for (const { url } of links) add(url);
  add(dataLicence?.url);
  for (const entry of collectionNames.flatMap((name) => site.all(name) as readonly AnyEntry[])) {
    if (entry.collection === 'stories') add(entry.data.video?.src, entry);
    if (MAY_LEAD_OUT.test(entry.body))
      for (const { href } of inspectMarkdown(entry.body).links) add(href, entry);
  }
  return [...found]
    .map(([address, from]) => ({
      address,
      host: new URL(address).host,
      path: leavingPath(address),
      from: [...from],
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}
