/** Where a link leads, once it is judged safe. */
export interface Address {
  /** `external` leaves the site; `site` is a path on it; `anchor` a place in the same page. */
  kind: 'external' | 'site' | 'anchor' | 'contact';
  /** Percent-encoded: may stand in an attribute once escaped. */
  href: string;
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const WEB = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]|$)/i;
const MAIL = /^mailto:[\w.+-]+@[a-z0-9.-]+(?:\?[\w.=&%+-]*)?$/i;
const PHONE = /^tel:\+?[\d-]{3,20}$/i;
const BASE = 'https://site.invalid';

/**
 * Reads the destination of a link or picture as a browser would. Undefined when it is none of: http(s),
 * mailto, tel, a path on this site, an anchor. Refused too is what only looks like one of these: control
 * and invisible characters, backslashes, `//host`, user names before a host, a scheme in disguise.
 */
export function readAddress(written: string): Address | undefined {
  const text = written.trim();
  if (text === '' || /[\p{Cc}\p{Cf}\\]/u.test(text) || !URL.canParse(text, BASE)) return undefined;
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined) return readAbsolute(text, scheme);
  if (text.startsWith('#')) return { kind: 'anchor', href: encode(text) };
  const onSite = new URL(text, BASE).origin === BASE && !text.startsWith('//');
  return onSite && !hidesScheme(text) ? { kind: 'site', href: encode(text) } : undefined;
}

function readAbsolute(text: string, scheme: string): Address | undefined {
  const href = encode(text);
  if (/^https?$/.test(scheme) && WEB.test(text)) return { kind: 'external', href };
  return MAIL.test(text) || PHONE.test(text) ? { kind: 'contact', href } : undefined;
}

/** True for `javascript%3A…`, `http：//…` and whatever else has a colon before its first slash. */
function hidesScheme(path: string): boolean {
  let plain = path;
  for (let layer = 0; layer < 3; layer++) {
    plain = plain.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return /^[^/?#]*:/.test(plain.normalize('NFKC'));
}

/** Percent-encodes what an address may not hold as it is, and leaves what is encoded already. */
function encode(text: string): string {
  const [before = '', ...fragment] = encodeURI(text)
    .replace(/%25([0-9a-f]{2})/gi, '%$1')
    .split('#');
  return fragment.length === 0 ? before : `${before}#${fragment.join('%23')}`;
}
