/**
 * Links that open the visitor's own mail and message apps with the words ready. Nothing is sent by the site,
 * and no other host is asked. Lines end as RFC 6068 wants; `?&body=` is understood by both kinds of phones.
 */
export function messageLinks(title: string, address: string): { mail: string; sms: string } {
  const words = encodeURIComponent(`${title}\r\n${address}`);
  return {
    mail: `mailto:?subject=${encodeURIComponent(title)}&body=${words}`,
    sms: `sms:?&body=${words}`,
  };
}
