/** A bare address in running text. */
export interface Autolink {
  start: number;
  end: number;
  href: string;
}

// Addresses are written in ASCII: the first Han character or full-width mark ends one.
const WEB =
  /(?:https?:\/\/|www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?(?:[/?#][a-z0-9\-._~:/?#@!$&'()*+,;=%]*)?/iy;
const MAIL_HOST = /(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w-])/iy;
const MAIL_NAME = /[\w.+-]{1,64}$/;

/**
 * Finds web and mail addresses that stand in text without any markup, as GitHub's flavour does, but
 * between Han characters too: 见https://example.org/a。后文.
 */
export function findAutolinks(text: string): Autolink[] {
  const links: Autolink[] = [];
  // Every address has a dot, and most Chinese text has none.
  if (!text.includes('.')) return links;
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(/https?:\/\/|www\.|@/gi)) {
    if (index < from) continue;
    const link = sign === '@' ? mailAddress(text, index, from) : webAddress(text, index);
    if (link === undefined) continue;
    links.push(link);
    from = link.end;
  }
  return links;
}

/** Hides the `*`, `_` and `~` of addresses, so that they are not taken for emphasis. Keeps the length. */
export function maskAutolinks(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of findAutolinks(text)) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[*_~]/g, 'a');
    from = end;
  }
  return masked + text.slice(from);
}

function webAddress(text: string, start: number): Autolink | undefined {
  if (/[\w./:@-]/.test(text.charAt(start - 1))) return undefined;
  WEB.lastIndex = start;
  const written = WEB.exec(text)?.[0];
  if (written === undefined) return undefined;
  const address = withoutEnd(written);
  return { start, end: start + address.length, href: /^www/i.test(address) ? `http://${address}` : address };
}

function mailAddress(text: string, at: number, from: number): Autolink | undefined {
  const name = MAIL_NAME.exec(text.slice(Math.max(from, at - 64), at))?.[0];
  MAIL_HOST.lastIndex = at + 1;
  const host = MAIL_HOST.exec(text)?.[0];
  if (name === undefined || host === undefined) return undefined;
  return { start: at - name.length, end: at + 1 + host.length, href: `mailto:${name}@${host}` };
}

/** Leaves to the sentence what is its own: marks at the end, and a bracket not opened in the address. */
function withoutEnd(address: string): string {
  let end = address.length;
  let unopened = count(address, ')') - count(address, '(');
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened--;
    else if (!/[?!.,:;*_'~]/.test(last)) break;
  }
  return address.slice(0, end);
}

const count = (text: string, char: string): number => text.split(char).length - 1;
