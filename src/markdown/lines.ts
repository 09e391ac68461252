import type { Inline } from './body.ts';
import { charAt, charBefore, isChineseMark, isPunctuation, isWide } from './characters.ts';

// 1、 1.登记 一、 （一） ① 第一条：the items of a Chinese list are text, and each keeps the line it was given.
const ITEM =
  /^(?:\d{1,3}(?:[、．]|\.(?=\p{Script=Han}))|[一二三四五六七八九十百]{1,4}、|[（(](?:[一二三四五六七八九十百]{1,4}|\d{1,3})[）)]|[①-⒇]|第[一二三四五六七八九十百\d]{1,5}[条章节步][\s：:])/u;
const LONGEST_ITEM = 8;

/**
 * Settles the single line ends of a paragraph. Between two Chinese characters one leaves no trace, as
 * Chinese sets no spaces; before an item of a Chinese list it is a line break; elsewhere it stays and
 * shows as a space. Full-width spaces that indent a line go: indents are the stylesheet's.
 */
export function joinLines(children: Inline[]): Inline[] {
  const visible = children.map(visibleText).join('');
  if (!/[\n\u3000]/.test(visible)) return children;
  let at = 0;
  const rewrite = (node: Inline): Inline[] => {
    if ('children' in node) return [{ ...node, children: node.children.flatMap(rewrite) }];
    const start = at;
    at += visibleText(node).length;
    return node.kind === 'text' ? settle(node.text, start, visible) : [node];
  };
  return children.flatMap(rewrite);
}

/** Rewrites a text that stands at `start` of everything `visible` in the paragraph. */
function settle(text: string, start: number, visible: string): Inline[] {
  const nodes: Inline[] = [];
  const lines = text.split('\n');
  let written = '';
  let before = charBefore(visible, start);
  let at = start;
  for (const [index, line] of lines.entries()) {
    const indent = index > 0 || start === 0 ? line.length - line.trimStart().length : 0;
    if (index > 0) {
      const rest = visible.slice(at + indent, at + indent + LONGEST_ITEM);
      if (ITEM.test(rest)) {
        nodes.push({ kind: 'text', text: written }, { kind: 'break' });
        written = '';
      } else if (!joins(before, charAt(rest, 0))) written += '\n';
    }
    const words = index < lines.length - 1 ? line.slice(indent).trimEnd() : line.slice(indent);
    if (words !== '') before = charBefore(words, words.length);
    written += words;
    at += line.length + 1;
  }
  nodes.push({ kind: 'text', text: written });
  return nodes.filter((node) => node.kind !== 'text' || node.text !== '');
}

function joins(before: string, after: string): boolean {
  // A full-width mark has room of its own, so it takes no space beside Latin either.
  if (isFullWidthMark(before) || isFullWidthMark(after)) return true;
  return (isWide(before) || isChineseMark(before)) && (isWide(after) || isChineseMark(after));
}

const isFullWidthMark = (char: string): boolean => isWide(char) && isPunctuation(char);

/** What stands in the line for a node; a picture is a character of its own, a footnote's number is none. */
function visibleText(node: Inline): string {
  if ('children' in node) return node.children.map(visibleText).join('');
  if (node.kind === 'image') return '\uFFFC';
  if (node.kind === 'break') return '\n';
  return 'text' in node ? node.text : '';
}
