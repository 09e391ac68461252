import type { Alignment, Block, Heading, Inline, Paragraph, Table } from './body.ts';
import { type Drawing, drawImage, drawInlines, drawLink } from './draw-inlines.ts';
import { concat, element, escaped, type Html } from './markup.ts';
import { idOnPage, levelOnPage } from './options.ts';
import { lonePictures } from './pictures.ts';
import { textOfInlines } from './plain.ts';

/** Blocks as HTML, each on lines of its own. */
export const drawBlocks = (blocks: Block[], drawing: Drawing): Html =>
  concat(
    blocks.map((block) => drawBlock(block, drawing)),
    '\n',
  );

function drawBlock(block: Block, drawing: Drawing): Html {
  switch (block.kind) {
    case 'paragraph':
      return drawParagraph(block, drawing);
    case 'heading':
      return drawHeading(block, drawing);
    case 'list':
      return element(
        block.start === undefined ? 'ul' : 'ol',
        { start: block.start === 1 ? undefined : block.start },
        ...block.items.map((item) => element('li', {}, drawBlocks(item, drawing))),
      );
    case 'quote':
      return element('blockquote', {}, drawBlocks(block.blocks, drawing));
    case 'table':
      return drawTable(block, drawing);
    case 'code':
      return drawCode(block.text, block.language);
    case 'html':
      return element('p', {}, escaped(block.text));
    case 'rule':
      return element('hr');
  }
}

function drawParagraph({ children, tight }: Paragraph, drawing: Drawing): Html {
  const pictures = lonePictures(children);
  if (pictures === undefined) {
    const content = drawInlines(children, drawing);
    return tight ? content : element('p', {}, content);
  }
  const figures = pictures.map(({ image, link }) => {
    const picture = drawImage({ ...image, title: '' }, drawing);
    const caption = image.title === '' ? [] : [element('figcaption', {}, escaped(image.title))];
    return element('figure', {}, link ? drawLink(link, picture, drawing) : picture, ...caption);
  });
  return concat(figures, '\n');
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function drawHeading({ level, id, children }: Heading, drawing: Drawing): Html {
  const tag = HEADINGS[levelOnPage(level, drawing.options) - 1] ?? 'h6';
  return element(tag, { id: idOnPage(id, drawing.options) }, drawInlines(children, drawing));
}

// Both can be wider than their column, and what scrolls must be reachable by keyboard (WCAG 2.1.1).
const SCROLLS = { tabindex: 0 } as const;

function drawCode(text: string, language: string): Html {
  const name = /^[\w+-]+/.exec(language)?.[0];
  const code = element('code', { class: name && `language-${name}` }, escaped(text));
  return element('pre', SCROLLS, code);
}

function drawTable({ columns, header, rows }: Table, drawing: Drawing): Html {
  const names = header.map(textOfInlines).filter((name) => name.trim() !== '');
  const cell = (tag: 'th' | 'td', nodes: Inline[], column: number): Html =>
    element(
      tag,
      { scope: tag === 'th' ? 'col' : undefined, class: alignClass(columns[column]) },
      drawInlines(nodes, drawing),
    );
  // An empty header cell heads nothing.
  const head = header.map((nodes, column) => cell(nodes.length > 0 ? 'th' : 'td', nodes, column));
  const body = rows.map((row) => element('tr', {}, ...row.map((nodes, column) => cell('td', nodes, column))));
  const parts = [
    ...(names.length > 0 ? [element('thead', {}, element('tr', {}, ...head))] : []),
    ...(rows.length > 0 ? [element('tbody', {}, concat(body, '\n'))] : []),
  ];
  const label = ['表格', names.join('、')].filter(Boolean).join('：');
  const table = element('table', {}, concat(parts, '\n'));
  return element('div', { class: 'table-scroll', role: 'group', 'aria-label': label, ...SCROLLS }, table);
}

const alignClass = (alignment: Alignment | undefined): string | undefined =>
  alignment ? `align-${alignment}` : undefined;
