import type { Block, Body, Inline } from './body.ts';
import { citedNotes } from './notes.ts';
import { lonePictures } from './pictures.ts';

/** Text as a reader sees it: a line a block, a caption for a picture on its own, footnotes last. */
export function textOfBody(body: Body): string {
  const notes = [...citedNotes(body).values()].flatMap((note) => note.blocks);
  return textOfBlocks([...body.blocks, ...notes]);
}

const textOfBlocks = (blocks: Block[]): string => lines(blocks.map(textOfBlock));

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph': {
      const pictures = lonePictures(block.children);
      return pictures ? lines(pictures.map(({ image }) => image.title)) : textOfInlines(block.children);
    }
    case 'heading':
      return block.text;
    case 'quote':
      return textOfBlocks(block.blocks);
    case 'list':
      return lines(block.items.map(textOfBlocks));
    case 'table':
      return lines([block.header, ...block.rows].map((row) => row.map(textOfInlines).join(' ').trim()));
    case 'code':
    case 'html':
      return block.text;
    case 'rule':
      return '';
  }
}

const lines = (parts: string[]): string => parts.filter((part) => part !== '').join('\n');

/** The words of a stretch of inline text. A picture gives its alternative text, a footnote nothing. */
export const textOfInlines = (nodes: Inline[]): string => nodes.map(textOfInline).join('');

function textOfInline(node: Inline): string {
  if ('children' in node) return textOfInlines(node.children);
  switch (node.kind) {
    case 'text':
      return node.text.replaceAll('\n', ' ');
    case 'code':
    case 'html':
      return node.text;
    case 'image':
      return node.alt;
    case 'task':
      return node.done ? '☑ ' : '☐ ';
    case 'break':
      return '\n';
    case 'note':
      return '';
  }
}
