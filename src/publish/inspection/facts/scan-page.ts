import { Parser } from 'htmlparser2';
import { FieldNames } from './field-names.ts';
import type { Once } from './once.ts';
import type { PageFacts, PageLink } from './page-facts.ts';

/** What a page says before links to other hosts. */
export const LEAVING_WORDS = '您访问的链接即将离开';

type Attributes = Readonly<Record<string, string>>;
type Loose<T> = { -readonly [K in keyof T]: T[K] };

const HEADING = /^h([1-6])$/;

/**
 * Reads a built page in one pass, keeping what the rules ask for and nothing of its tree. What it keeps it
 * takes from `once`, which gives equal things as one.
 */
export function scanPage(path: string, html: string, once: Once = (value) => value): PageFacts {
  const ids = new Set<string>();
  const repeatedIds: string[] = [];
  const meta = new Map<string, string>();
  const headings: number[] = [];
  const links: PageLink[] = [];
  const pictures: PageFacts['pictures'][number][] = [];
  const fetched: string[] = [];
  const restless: string[] = [];
  const fields = new FieldNames();
  const open: string[] = [];
  const facts = { lang: undefined as string | undefined, title: '', mains: 0, mainLength: 0, footer: '' };
  let link: Loose<PageLink> | undefined;
  // The text of each fold that is open, outermost first.
  const folds: string[] = [];
  const inside = { main: 0, footer: 0, title: 0, silent: 0 };

  const enter = (name: string, attributes: Attributes) => {
    open.push(name);
    const { id, src, srcset } = attributes;
    if (id !== undefined && ids.has(id)) repeatedIds.push(id);
    else if (id !== undefined) ids.add(id);
    if (src !== undefined) fetched.push(src);
    if (srcset !== undefined) fetched.push(...srcset.split(',').map((one) => one.trim().split(' ')[0] ?? ''));
    if ('autoplay' in attributes) restless.push(`${name} autoplay`);
    const level = HEADING.exec(name)?.[1];
    if (level !== undefined) headings.push(Number(level));
    fields.enter(name, attributes);
    switch (name) {
      case 'html':
        facts.lang = attributes.lang;
        break;
      case 'title':
        // A drawing may have a title of its own.
        if (!open.includes('svg')) inside.title += 1;
        break;
      case 'meta':
        if (attributes.name) meta.set(attributes.name, attributes.content ?? '');
        if (attributes['http-equiv']?.toLowerCase() === 'refresh') restless.push('meta refresh');
        break;
      case 'link':
        if (/\b(stylesheet|icon|preload|modulepreload)\b/.test(attributes.rel ?? ''))
          fetched.push(attributes.href ?? '');
        break;
      case 'form':
        if (attributes.action) fetched.push(attributes.action);
        break;
      case 'marquee':
      case 'blink':
        restless.push(name);
        break;
      case 'main':
        facts.mains += 1;
        inside.main += 1;
        break;
      case 'footer':
        if (/\bsite-footer\b/.test(attributes.class ?? '')) inside.footer += 1;
        break;
      case 'script':
      case 'style':
        inside.silent += 1;
        break;
      case 'details':
        folds.push('');
        break;
      case 'img':
        pictures.push({ src: src ?? '', alt: attributes.alt });
        say(attributes.alt ?? '');
        break;
      case 'a':
        if (attributes.href !== undefined)
          link = {
            href: attributes.href,
            words: attributes['aria-label'] ?? '',
            rel: attributes.rel ?? '',
            announced: folds.some((text) => text.includes(LEAVING_WORDS)),
          };
    }
  };
  const say = (text: string) => {
    if (inside.silent > 0) return;
    if (inside.title > 0) facts.title += text;
    if (inside.main > 0) facts.mainLength += text.trim().length;
    if (inside.footer > 0) facts.footer += text;
    if (link) link.words += text;
    if (folds.length > 0) folds[folds.length - 1] += text;
    fields.say(text);
  };
  const leave = (name: string) => {
    open.pop();
    fields.leave(name);
    if (name === 'a' && link) {
      links.push(link);
      link = undefined;
    }
    if (name === 'details') folds.pop();
    if (name === 'main') inside.main -= 1;
    if (name === 'title') inside.title = 0;
    if (name === 'footer' && inside.footer > 0) inside.footer -= 1;
    if (name === 'script' || name === 'style') inside.silent -= 1;
  };
  const parser = new Parser({ onopentag: enter, ontext: say, onclosetag: leave });
  parser.end(html);
  return {
    path,
    lang: facts.lang === undefined ? undefined : once(facts.lang),
    title: once(facts.title),
    mains: facts.mains,
    mainLength: facts.mainLength,
    footer: once(facts.footer),
    headings: once(headings),
    ids: new Set([...ids].map((id) => once(id))),
    repeatedIds: once(repeatedIds),
    meta: new Map([...meta].map(([name, content]) => [once(name), once(content)])),
    links: links.map((link) => once(link)),
    pictures: pictures.map((picture) => once(picture)),
    nameless: once(fields.nameless()),
    fetched: once(fetched),
    restless: once(restless),
  };
}
