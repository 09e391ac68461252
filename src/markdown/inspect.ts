import { readAddress } from './address.ts';
import type { Block, Body } from './body.ts';
import { citedNotes } from './notes.ts';
import { pictureHref } from './pictures.ts';
import { textOfInlines } from './plain.ts';
import { blocksIn, inlinesIn } from './walk.ts';

/** Where something stands: a line of the source, from 1. */
interface Place {
  line: number;
}

/**
 * What `check` asks of a body, each list by line. Addresses are as written, and `refused` when they are
 * drawn as mere text.
 */
export interface Inspection {
  links: (Place & { href: string; text: string; refused: boolean })[];
  pictures: (Place & { src: string; alt: string; title: string; refused: boolean })[];
  /** `level` is 1 for the outermost; `id` is without a prefix. */
  headings: (Place & { level: number; text: string; id: string })[];
  /** HTML that an editor typed; readers see it as text. */
  rawHtml: (Place & { text: string })[];
  /** References to a footnote that is not there. */
  missingNotes: (Place & { label: string })[];
  /** Footnotes that nothing refers to, or that have the label of an earlier one; they are not shown. */
  unusedNotes: (Place & { label: string })[];
}

export function inspectBody(body: Body): Inspection {
  const found: Inspection = {
    links: [],
    pictures: [],
    headings: body.headings.map(({ level, text, id, line }) => ({ level, text, id, line })),
    rawHtml: [],
    missingNotes: [],
    unusedNotes: [],
  };
  const labels = new Set(body.notes.map((note) => note.label));
  const blocks: Block[] = [...body.blocks, ...body.notes.flatMap((note) => note.blocks)];
  for (const node of inlinesIn(blocks)) {
    if (node.kind === 'link') {
      const { href, line } = node;
      const refused = readAddress(href) === undefined;
      found.links.push({ href, text: textOfInlines(node.children), refused, line });
    } else if (node.kind === 'image') {
      const { src, alt, title, line } = node;
      found.pictures.push({ src, alt, title, refused: pictureHref(node) === undefined, line });
    } else if (node.kind === 'html') found.rawHtml.push({ text: node.text, line: node.line });
    else if (node.kind === 'note' && !labels.has(node.label)) {
      found.missingNotes.push({ label: node.label, line: node.line });
    }
  }
  for (const block of blocksIn(blocks)) {
    if (block.kind === 'html') found.rawHtml.push({ text: block.text, line: block.line });
  }
  const shown = new Set([...citedNotes(body).values()].map((note) => note.line));
  for (const { label, line } of body.notes) {
    if (!shown.has(line)) found.unusedNotes.push({ label, line });
  }
  // Footnotes were read after the text, wherever they stand.
  for (const list of Object.values(found)) list.sort((one: Place, other: Place) => one.line - other.line);
  return found;
}
