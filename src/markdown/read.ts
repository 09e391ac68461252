import type { MarkedToken, Token, Tokens } from 'marked';
import type { Block, Body, Table } from './body.ts';
import type { NoteDefinitionToken } from './footnotes.ts';
import { createOutline } from './headings.ts';
import { countLineEnds, readInlines } from './inlines.ts';
import { textOfInlines } from './plain.ts';
import { tokensOf } from './tokens.ts';

/** Reads Markdown into its tree. Any text is valid Markdown: this never throws. */
export function readBody(source: string): Body {
  const body: Body = { blocks: [], notes: [], headings: [] };
  const outline = createOutline();

  const readBlocks = (tokens: Token[], line: number): Block[] => {
    const blocks: Block[] = [];
    let at = line;
    for (const token of tokens as (MarkedToken | NoteDefinitionToken)[]) {
      const block = readBlock(token, at);
      if (block !== undefined) blocks.push(block);
      at += countLineEnds(token.raw);
    }
    return blocks;
  };

  const readBlock = (token: MarkedToken | NoteDefinitionToken, line: number): Block | undefined => {
    switch (token.type) {
      case 'paragraph':
        return readParagraph(token, line);
      case 'text':
        return { kind: 'paragraph', children: readInlines(token.tokens ?? [], line), tight: true };
      case 'heading':
        return readHeading(token, line);
      case 'list':
        return readList(token, line);
      case 'blockquote':
        return { kind: 'quote', blocks: readBlocks(token.tokens, line) };
      case 'table':
        return readTable(token, line);
      case 'code':
        return { kind: 'code', text: token.text, language: token.lang ?? '' };
      case 'html':
        return { kind: 'html', text: token.text.trim(), line };
      case 'hr':
        return { kind: 'rule' };
      case 'noteDefinition':
        body.notes.push({ label: token.label, line, blocks: readBlocks(token.tokens ?? [], line) });
        return undefined;
      default:
        return undefined;
    }
  };

  const readHeading = ({ depth, tokens }: Tokens.Heading, line: number): Block | undefined => {
    const children = readInlines(tokens, line);
    if (children.length === 0) return undefined;
    const text = textOfInlines(children);
    const heading = { kind: 'heading' as const, ...outline.place(depth, text), text, children, line };
    body.headings.push(heading);
    return heading;
  };

  const readList = ({ ordered, start, items }: Tokens.List, line: number): Block => {
    let at = line;
    const read = ({ raw, tokens }: Tokens.ListItem): Block[] => {
      const blocks = readBlocks(withCheckbox(tokens), at);
      at += countLineEnds(raw);
      return blocks;
    };
    return { kind: 'list', start: ordered ? Number(start) : undefined, items: items.map(read) };
  };

  body.blocks = readBlocks(tokensOf(source), 1);
  return body;
}

/** Undefined for the empty paragraphs that rich-text editors leave (`&nbsp;`). */
function readParagraph({ tokens }: Tokens.Paragraph, line: number): Block | undefined {
  const children = readInlines(tokens, line);
  return children.length > 0 ? { kind: 'paragraph', children, tight: false } : undefined;
}

/** Marked sets a tight item's checkbox before its text; here it stands in the text, as in loose items. */
function withCheckbox(tokens: Token[]): Token[] {
  const [checkbox, text, ...rest] = tokens;
  if (checkbox?.type !== 'checkbox' || text?.type !== 'text') return tokens;
  return [{ ...text, tokens: [checkbox, ...(text.tokens ?? [])] }, ...rest];
}

function readTable({ align, header, rows }: Tokens.Table, line: number): Table {
  return {
    kind: 'table',
    columns: align,
    header: header.map((cell) => readInlines(cell.tokens, line)),
    // The header takes one line and the rule below it another.
    rows: rows.map((row, index) => row.map((cell) => readInlines(cell.tokens, line + 2 + index))),
  };
}
