import type { MarkedToken, Token, Tokens } from 'marked';
import { findAutolinks } from './autolinks.ts';
import type { Inline, Link } from './body.ts';
import type { NoteReferenceToken } from './footnotes.ts';
import { joinLines } from './lines.ts';
import { textOfInlines } from './plain.ts';
import { decodeReferences } from './references.ts';

export function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Reads the inline tokens of one paragraph, heading or cell that begins on `line`. */
export const readInlines = (tokens: Token[], line: number): Inline[] =>
  withoutEnd(joinLines(read(tokens, line, false)));

/** Spaces at the end of a paragraph are typing slips. */
function withoutEnd(nodes: Inline[]): Inline[] {
  const last = nodes.at(-1);
  if (last?.kind !== 'text') return nodes;
  const text = last.text.trimEnd();
  return [...nodes.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
}

function read(tokens: Token[], line: number, inLink: boolean): Inline[] {
  const nodes: Inline[] = [];
  let at = line;
  for (const token of tokens as (MarkedToken | NoteReferenceToken)[]) {
    nodes.push(...readToken(token, at, inLink));
    at += countLineEnds(token.raw);
  }
  return nodes;
}

// A link may not hold another: not an address, not a footnote's number.
function readToken(token: MarkedToken | NoteReferenceToken, line: number, inLink: boolean): Inline[] {
  switch (token.type) {
    case 'text':
      return inLink ? [textNode(token.raw)] : readText(token.raw, line);
    case 'escape':
      return [{ kind: 'text', text: token.text }];
    case 'codespan':
      return [{ kind: 'code', text: token.text }];
    case 'br':
      return [{ kind: 'break' }];
    case 'em':
    case 'strong':
    case 'del':
      return [{ kind: token.type, children: read(token.tokens, line, inLink) }];
    case 'link':
      return inLink ? readLink(token, line).children : [readLink(token, line)];
    case 'image':
      return [readImage(token, line)];
    case 'html':
      return [{ kind: 'html', text: token.text, line }];
    case 'checkbox':
      return [{ kind: 'task', done: token.checked }];
    case 'noteReference':
      return inLink ? [textNode(token.raw)] : [{ kind: 'note', label: token.label, line }];
    default:
      return [];
  }
}

/** Text with its bare addresses made links. */
function readText(text: string, line: number): Inline[] {
  const nodes: Inline[] = [];
  let from = 0;
  for (const { start, end, href } of findAutolinks(text)) {
    const address = text.slice(start, end);
    const on = line + countLineEnds(text.slice(0, start));
    nodes.push(textNode(text.slice(from, start)));
    nodes.push({ kind: 'link', href, title: '', children: [{ kind: 'text', text: address }], line: on });
    from = end;
  }
  nodes.push(textNode(text.slice(from)));
  return nodes;
}

function readLink({ href, title, text, tokens, autolink }: Tokens.Link, line: number): Link {
  // In <https://example.org/?a&b> nothing is a character reference.
  const [to, children] = autolink
    ? [href, [{ kind: 'text' as const, text }]]
    : [decodeReferences(href), read(tokens, line, true)];
  return { kind: 'link', href: to, title: decodeReferences(title ?? ''), children, line };
}

function readImage({ href, title, tokens }: Tokens.Image, line: number): Inline {
  const alt = textOfInlines(joinLines(read(tokens, line, true))).trim();
  return { kind: 'image', src: decodeReferences(href), alt, title: decodeReferences(title ?? ''), line };
}

const textNode = (text: string): Inline => ({ kind: 'text', text: decodeReferences(text) });
