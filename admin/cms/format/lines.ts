import { isMap, isScalar, isSeq, type Node } from 'yaml';

/** A stretch of the source, its end excluded. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where a node begins. */
export const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
const isNode = (node: unknown): node is Node => isScalar(node) || isMap(node) || isSeq(node);

export const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;

/** Whether something stands before `at` on its line: a dash, when it is the first field of a list's item. */
export const sharesLine = (source: string, at: number): boolean =>
  source.slice(lineStart(source, at), at).trim() !== '';

/** The end of the last line that a block collection takes. */
export function endOf(source: string, node: Node): number {
  const end = node.range?.[1] ?? source.length;
  if (source[end - 1] === '\n') return end;
  const lineEnd = source.indexOf('\n', end);
  return lineEnd < 0 ? source.length : lineEnd + 1;
}

/** From each start to the next, without the blank lines and comments that lead up to what follows. */
export function stretchesOf(source: string, starts: readonly number[], end: number): Stretch[] {
  return starts.map((start, at) => {
    const next = starts[at + 1];
    const until = next === undefined ? end : lineStart(source, next);
    return { start, end: start + withoutTail(source.slice(start, until)).length };
  });
}

const withoutTail = (lines: string): string => lines.replace(/(?<=\n)(?:[ \t]*(?:#[^\n]*)?\n)+$/, '');
