declare const made: unique symbol;

/** HTML that is safe to put on a page: text that was escaped, and elements made of such text. */
export type Html = string & { readonly [made]: true };

/** Every element that a body can become. There is no other way to write a tag. */
export type Tag =
  | `h${1 | 2 | 3 | 4 | 5 | 6}`
  | 'a'
  | 'blockquote'
  | 'br'
  | 'code'
  | 'del'
  | 'div'
  | 'em'
  | 'figcaption'
  | 'figure'
  | 'hr'
  | 'img'
  | 'li'
  | 'ol'
  | 'p'
  | 'picture'
  | 'pre'
  | 'section'
  | 'source'
  | 'span'
  | 'strong'
  | 'sup'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul';

/** Every attribute that an element can carry; an undefined one is left out. */
export type Attributes = Partial<
  Record<
    | 'alt'
    | 'aria-label'
    | 'class'
    | 'decoding'
    | 'height'
    | 'href'
    | 'id'
    | 'loading'
    | 'rel'
    | 'role'
    | 'scope'
    | 'sizes'
    | 'src'
    | 'srcset'
    | 'start'
    | 'tabindex'
    | 'title'
    | 'type'
    | 'width',
    string | number | undefined
  >
>;

const VOID: ReadonlySet<Tag> = new Set(['br', 'hr', 'img', 'source']);

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML, for content and for attributes. */
export const escaped = (text: string): Html =>
  text.replace(/[&<>"]/g, (char) => references[char] ?? char) as Html;

/** An element with its attributes and content. */
export function element(tag: Tag, attributes: Attributes = {}, ...content: Html[]): Html {
  let html = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) html += ` ${name}="${escaped(String(value))}"`;
  }
  return `${html}>${VOID.has(tag) ? '' : `${content.join('')}</${tag}>`}` as Html;
}

/** HTML after HTML. */
export const concat = (parts: Html[], between = ''): Html => parts.join(escaped(between)) as Html;
