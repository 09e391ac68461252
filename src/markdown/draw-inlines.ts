import { type Address, readAddress } from './address.ts';
import type { Image, Inline, Link, NoteReference } from './body.ts';
import { concat, element, escaped, type Html } from './markup.ts';
import type { CitedNote } from './notes.ts';
import { idOnPage, linkTo, type MarkdownOptions, type OutsideLink, type Picture } from './options.ts';
import { pictureHref } from './pictures.ts';
import { textOfInlines } from './plain.ts';

/** What the parts of one body need to know of the whole. */
export interface Drawing {
  options: MarkdownOptions;
  /** The links to the body's own headings, as `href` writes them, and what they are on the page. */
  anchors: ReadonlyMap<string, string>;
  notes: ReadonlyMap<string, CitedNote>;
}

export const drawInlines = (nodes: Inline[], drawing: Drawing): Html =>
  concat(nodes.map((node) => drawInline(node, drawing)));

function drawInline(node: Inline, drawing: Drawing): Html {
  switch (node.kind) {
    case 'text':
    case 'html':
      return escaped(node.text);
    case 'code':
      return element('code', {}, escaped(node.text));
    case 'break':
      return concat([element('br'), escaped('\n')]);
    case 'em':
    case 'strong':
    case 'del':
      return element(node.kind, {}, drawInlines(node.children, drawing));
    case 'link':
      return drawLink(node, drawInlines(node.children, drawing), drawing);
    case 'task':
      return drawTask(node.done);
    case 'image':
      return drawImage(node, drawing);
    case 'note':
      return drawReference(node, drawing);
  }
}

function drawTask(done: boolean): Html {
  const label = done ? '已完成' : '未完成';
  const box = element('span', { class: 'task', role: 'img', 'aria-label': label }, escaped(done ? '☑' : '☐'));
  return concat([box, escaped(' ')]);
}

/** The link around `content`; the content alone when the address is none that a link may have. */
export function drawLink(link: Link, content: Html, drawing: Drawing): Html {
  const address = readAddress(link.href);
  if (address === undefined) return content;
  const { href, rel, note } = lead(address, drawing);
  // A link without words could be neither seen nor spoken.
  const words = textOfInlines(link.children).trim() === '' && !hasImage(link) ? escaped(link.href) : content;
  return element(
    'a',
    { href, title: link.title || undefined, rel, class: rel || note ? 'external' : undefined },
    words,
    ...(note ? [element('span', { class: 'visually-hidden' }, escaped(note))] : []),
  );
}

const hasImage = (link: Link): boolean => link.children.some((node) => node.kind === 'image');

/** Where a link leads from its page, and how it says that it leaves the site. */
function lead({ kind, href }: Address, { options, anchors }: Drawing): OutsideLink & { rel?: string } {
  if (kind === 'site') return { href: options.resolveLink?.(href) ?? href };
  if (kind === 'external')
    return options.resolveOutside?.(href) ?? { href, rel: 'noopener noreferrer external' };
  return { href: anchors.get(href) ?? href };
}

/** A picture; its alternative text when it may not be shown. */
export function drawImage(image: Image, { options }: Drawing): Html {
  const { src, alt, title } = image;
  const href = pictureHref(image);
  if (href === undefined) return escaped(alt);
  const picture = options.resolvePicture?.(src, alt) ?? { src: options.resolveLink?.(href) ?? href, alt };
  return drawPicture(picture, title);
}

function drawPicture({ sources = [], sizes, srcset, ...picture }: Picture, title: string): Html {
  const img = element('img', {
    src: picture.src,
    srcset,
    sizes: srcset === undefined ? undefined : sizes,
    width: picture.width,
    height: picture.height,
    alt: picture.alt,
    title: title || undefined,
    loading: 'lazy',
    decoding: 'async',
  });
  if (sources.length === 0) return img;
  const others = sources.map(({ type, srcset }) => element('source', { type, srcset, sizes }));
  return element('picture', {}, ...others, img);
}

function drawReference(reference: NoteReference, { notes, options }: Drawing): Html {
  const note = notes.get(reference.label);
  if (note === undefined) return escaped(`[^${reference.label}]`);
  const { number } = note;
  const link = element(
    'a',
    {
      href: linkTo(idOnPage(noteId(note), options)),
      id: idOnPage(referenceId(note, reference), options),
      class: 'footnote-reference',
      role: 'doc-noteref',
      'aria-label': `注释 ${number}`,
    },
    escaped(String(number)),
  );
  return element('sup', {}, link);
}

// Ids of footnotes have a low line, which those of headings never have.
export const noteId = ({ number }: CitedNote): string => `note_${number}`;
export const referenceId = ({ number, references }: CitedNote, reference: NoteReference): string =>
  `reference_${number}_${references.indexOf(reference) + 1}`;
