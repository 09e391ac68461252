/** An element as a browser would see it. */
export interface HtmlElement {
  name: string;
  attributes: Map<string, string>;
  children: (HtmlElement | string)[];
}

const VOID = new Set(['br', 'hr', 'img', 'source']);
const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>|([^<>]+)/y;
const REFERENCES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const PHRASING = new Set('a br code del em img picture source span strong sup'.split(' '));
const MAY_HOLD: Record<string, string[]> = {
  ul: ['li'],
  ol: ['li'],
  table: ['thead', 'tbody'],
  thead: ['tr'],
  tbody: ['tr'],
  tr: ['th', 'td'],
  picture: ['source', 'img'],
  pre: ['code'],
};
const HOLDS_PHRASING = /^(?:p|h[1-6]|a|em|strong|del|code|sup|span|figcaption|td|th)$/;

/**
 * Reads HTML of a narrow grammar, of which every parser makes the same tree: lower-case tags that are all
 * closed, attributes in double quotes, no bare `<`, `>`, `"` or `&`, and only elements within elements that
 * may hold them. Throws on anything else.
 */
export function readHtml(html: string): HtmlElement[] {
  const root: HtmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < html.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(html);
    const parent = open.at(-1);
    if (token === null || parent === undefined) throw new Error(`not plain HTML: ${html.slice(at, at + 80)}`);
    const [, close, name = '', attributes = '', text] = token;
    if (text !== undefined) parent.children.push(decode(text));
    else if (close) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      refuseMisplaced(name, open);
      parent.children.push(element);
      if (!VOID.has(name)) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root.children.filter((child) => typeof child !== 'string');
}

/** Every element of the tree, outside before inside. */
export const everyElement = (elements: HtmlElement[]): HtmlElement[] =>
  elements.flatMap((element) => [
    element,
    ...everyElement(element.children.filter((child) => typeof child !== 'string')),
  ]);

export const textOf = (node: HtmlElement | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

function readAttributes(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of written.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`two attributes ${name}`);
    attributes.set(name, decode(value));
  }
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&\w*;?/g, (reference) => {
    const char = REFERENCES[reference];
    if (char === undefined) throw new Error(`a bare ampersand: ${reference}`);
    return char;
  });
}

function refuseMisplaced(name: string, open: HtmlElement[]): void {
  const parent = open.at(-1)?.name ?? '';
  const wrong =
    (HOLDS_PHRASING.test(parent) && !PHRASING.has(name)) ||
    (parent in MAY_HOLD && !MAY_HOLD[parent]?.includes(name)) ||
    (name === 'a' && open.some((element) => element.name === 'a'));
  if (wrong) throw new Error(`<${name}> in <${parent}>`);
}
