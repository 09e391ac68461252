import { everyElement, type HtmlElement, readHtml } from './read-html.ts';

const GLOBAL = ['id', 'class'];
const ALLOWED: Record<string, string[]> = {
  a: ['href', 'title', 'rel', 'role', 'aria-label'],
  div: ['role', 'aria-label', 'tabindex'],
  img: ['src', 'srcset', 'sizes', 'width', 'height', 'alt', 'title', 'loading', 'decoding'],
  ol: ['start'],
  pre: ['tabindex'],
  section: ['role', 'aria-label'],
  source: ['type', 'srcset', 'sizes'],
  span: ['role', 'aria-label'],
  th: ['scope'],
};
const BARE =
  'blockquote br code del em figcaption figure h2 h3 h4 h5 h6 hr li p picture strong sup table tbody td thead tr ul';
for (const name of BARE.split(' ')) ALLOWED[name] = [];

const PAGE = 'https://site.example/stories/x/';

/**
 * Reads HTML as a browser would and lists what must not be on a page: an unknown element or attribute, a
 * link that runs something or pretends to stay on the site, a picture that another host serves.
 */
export function dangersIn(html: string): string[] {
  return everyElement(readHtml(html)).flatMap((element) => [
    ...unknownParts(element),
    ...badLink(element),
    ...badPicture(element),
  ]);
}

function unknownParts({ name, attributes }: HtmlElement): string[] {
  const allowed = ALLOWED[name];
  if (allowed === undefined) return [`<${name}>`];
  return [...attributes.keys()]
    .filter((attribute) => !GLOBAL.includes(attribute) && !allowed.includes(attribute))
    .map((attribute) => `${name} ${attribute}`);
}

function badLink({ name, attributes }: HtmlElement): string[] {
  if (name !== 'a') return [];
  const href = attributes.get('href') ?? '';
  const { protocol, origin, username } = new URL(href, PAGE);
  if (!/^(?:https?|mailto|tel):$/.test(protocol) || username !== '') return [`link to ${href}`];
  const leaves = /^https?:$/.test(protocol) && origin !== new URL(PAGE).origin;
  return leaves && attributes.get('rel') !== 'noopener noreferrer external'
    ? [`unmarked link to ${href}`]
    : [];
}

function badPicture({ name, attributes }: HtmlElement): string[] {
  if (name !== 'img') return [];
  const src = attributes.get('src') ?? '';
  const missing = attributes.has('alt') ? [] : ['a picture without alt'];
  return new URL(src, PAGE).origin === new URL(PAGE).origin ? missing : [`picture from ${src}`, ...missing];
}
