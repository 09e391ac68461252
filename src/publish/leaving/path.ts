import { createHash } from 'node:crypto';

export const LEAVING = '/leaving/';

/** The page that stands before an outside address, by a hash of it: the same address, the same page. */
export const leavingPath = (address: string): string =>
  `${LEAVING}${createHash('sha256').update(address).digest('hex').slice(0, 12)}/`;
