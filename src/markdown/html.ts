import type { Body } from './body.ts';
import { drawBlocks } from './draw-blocks.ts';
import { type Drawing, noteId, referenceId } from './draw-inlines.ts';
import { concat, element, escaped, type Html } from './markup.ts';
import { type CitedNote, citedNotes } from './notes.ts';
import { idOnPage, linkTo, type MarkdownOptions } from './options.ts';

/** A body as HTML for the inside of an `article`: no script, no style, no event handler, by construction. */
export function htmlOfBody(body: Body, options: MarkdownOptions): Html {
  const anchors = new Map(body.headings.map(({ id }) => [linkTo(id), linkTo(idOnPage(id, options))]));
  const drawing: Drawing = { options, anchors, notes: citedNotes(body) };
  const text = drawBlocks(body.blocks, drawing);
  return drawing.notes.size === 0 ? text : concat([text, drawNotes(drawing)], '\n');
}

function drawNotes(drawing: Drawing): Html {
  const items = [...drawing.notes.values()].map((note) => {
    const content = drawBlocks(note.blocks, drawing);
    const back = element('p', { class: 'footnote-back' }, concat(backLinks(note, drawing), ' '));
    return element('li', { id: idOnPage(noteId(note), drawing.options) }, concat([content, back], '\n'));
  });
  return element(
    'section',
    { class: 'footnotes', role: 'doc-endnotes', 'aria-label': '注释' },
    element('ol', {}, concat(items, '\n')),
  );
}

const backLinks = (note: CitedNote, { options }: Drawing): Html[] =>
  note.references.map((reference, index) =>
    element(
      'a',
      {
        href: linkTo(idOnPage(referenceId(note, reference), options)),
        role: 'doc-backlink',
        'aria-label': `返回注释 ${note.number} 的${note.references.length > 1 ? `第 ${index + 1} 处引用` : '引用处'}`,
      },
      // The variation selector keeps phones from drawing the arrow as a coloured emoji.
      escaped('↩\uFE0E'),
    ),
  );
