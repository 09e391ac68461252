import type { Content } from '../content.ts';
import { plainEmail } from './email.ts';
import type { Contacts } from './hit.ts';

/**
 * The phones and mailboxes that the content itself makes public: those that `site.yml` names, of any sort, and
 * the fixed lines in phone fields of stations, organizations and awards, which the model lets hold no other.
 */
export function contactsOf(content: Content): Contacts {
  const { contact, publicPhones = [], publicEmails = [] } = content.setting('site').data;
  const phones = [
    contact?.phone,
    ...publicPhones,
    ...content.of('stations').map(({ data }) => data.phone),
    ...content.of('organizations').map(({ data }) => data.contact?.phone),
    ...content.of('awards').map(({ data }) => data.notice?.phone),
  ].filter((phone) => phone !== undefined);
  const emails = [contact?.email, ...publicEmails].filter((email) => email !== undefined);
  return { phones: new Set(phones.flatMap(waysToDial)), emails: new Set(emails.map(plainEmail)) };
}

/** A number's digits, without a country code, and of a fixed line also without its area code. */
function waysToDial(phone: string): string[] {
  const digits = phone.replace(/\D/g, '').replace(/^(?:0086|86)(?=\d{10,11}$)/, '');
  const local = /^\s*0\d{2,3}[-\s)）]+(\d{7,8})\s*$/.exec(phone)?.[1];
  return local === undefined ? [digits] : [digits, local];
}
