import type { Content } from '../content.ts';
import { plainEmail } from './email.ts';
import type { Contacts } from './hit.ts';

/**
 * The phones and mailboxes that the content itself makes public: those that `site.yml` names, of any sort, and
 * the fixed lines in phone fields of stations, organizations and awards, which the model lets hold no other.
 */
export function contactsOf(content: Content): Contacts {
  const own = contactsIn(content.setting('site').raw);
  const lines = [
    ...content.knownOf('stations').map(({ data }) => data.phone),
    ...content.knownOf('organizations').map(({ data }) => data.contact?.phone),
    ...content.knownOf('awards').map(({ data }) => data.notice?.phone),
  ].flatMap(wordsIn);
  return { ...own, phones: new Set([...own.phones, ...lines.flatMap(waysToDial)]) };
}

/**
 * The phones and mailboxes that `site.yml` names. Its fields unchecked: one wrong word in the settings must not
 * make every contact of the site private.
 */
export function contactsIn(site: unknown): Contacts {
  const { contact, publicPhones, publicEmails } = site as Raw;
  const phones = [contact?.phone, publicPhones].flatMap(wordsIn);
  const emails = [contact?.email, publicEmails].flatMap(wordsIn);
  return { phones: new Set(phones.flatMap(waysToDial)), emails: new Set(emails.map(plainEmail)) };
}

interface Raw {
  contact?: { phone?: unknown; email?: unknown } | null;
  publicPhones?: unknown;
  publicEmails?: unknown;
}

/** The texts and numbers in a value that should be one, or a list of them. */
const wordsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((word) => typeof word === 'string' || typeof word === 'number')
    .map(String);

/** A number's digits, without a country code, and of a fixed line also without its area code. */
function waysToDial(phone: string): string[] {
  const digits = phone.replace(/\D/g, '').replace(/^(?:0086|86)(?=\d{10,11}$)/, '');
  const local = /^\s*0\d{2,3}[-\s)）]+(\d{7,8})\s*$/.exec(phone)?.[1];
  return local === undefined ? [digits] : [digits, local];
}
