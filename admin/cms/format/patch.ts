import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isEqual } from './equal.ts';
import { fieldLines, flowText, itemLines, scalarText } from './render.ts';
import { isRecord } from './tidy.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A stretch of the source and what stands there instead. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Makes YAML say `after`. Whatever already says it keeps its bytes: quotes, spaces, comments, the order of
 * fields. A new field follows the one before it in `after`. Throws when the source is no list of fields.
 */
export function patchYaml(source: string, before: Fields, after: Fields): string {
  if (isEqual(before, after)) return source;
  const text = source === '' || source.endsWith('\n') ? source : `${source}\n`;
  const { contents, errors } = parseDocument(text);
  if (errors.length > 0 || !isMap(contents)) throw new Error('这个文件不是“名称: 值”的写法，不能在这里改');
  const patched = applied(text, mapEdits(text, contents, before, after));
  return source.endsWith('\n') ? patched : patched.replace(/\n$/, '');
}

function applied(source: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), source);
}

/** Edits that make the value of a node another; undefined when the node cannot be edited in place. */
function valueEdits(
  source: string,
  node: unknown,
  before: unknown,
  after: unknown,
  inFlow: boolean,
): Edit[] | undefined {
  if (isEqual(before, after)) return [];
  if (isMap(node) && isRecord(before) && isRecord(after)) {
    if (!node.flow) return mapEdits(source, node, before, after);
    const sameNames = isEqual(Object.keys(before).toSorted(), Object.keys(after).toSorted());
    return (
      (sameNames ? pairwise(source, pairsOf(node), before, after) : undefined) ?? [
        rewritten(source, node, after),
      ]
    );
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after) && node.items.length === before.length) {
    const inPlace = before.length === after.length ? itemwise(source, node, before, after) : undefined;
    if (inPlace) return inPlace;
    if (node.flow) return [rewritten(source, node, after)];
    return after.length > 0 ? seqEdits(source, node, before, after) : undefined;
  }
  const isPlain = (value: unknown) => typeof value !== 'object' && !String(value).includes('\n');
  if (!isScalar(node) || !node.range || node.value === null || !isPlain(before) || !isPlain(after))
    return undefined;
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return undefined;
  const [start, end] = node.range;
  return [{ start, end, text: scalarText(after, node, inFlow) }];
}

const pairsOf = (map: YAMLMap): Pair[] => map.items;
const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** Edits to the values of a one-line map whose fields stay the same. */
function pairwise(source: string, pairs: readonly Pair[], before: Fields, after: Fields): Edit[] | undefined {
  return all(
    pairs.map((pair) => valueEdits(source, pair.value, before[nameOf(pair)], after[nameOf(pair)], true)),
  );
}

function itemwise(
  source: string,
  seq: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): Edit[] | undefined {
  return all(seq.items.map((item, at) => valueEdits(source, item, before[at], after[at], seq.flow === true)));
}

/** All edits together, or undefined when one of them cannot be made. */
function all(edits: readonly (Edit[] | undefined)[]): Edit[] | undefined {
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

/** A collection on one line, written anew as one. */
function rewritten(source: string, node: Node, after: unknown): Edit {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end, text: flowText(after, /^[[{] /.test(source.slice(start, end))) };
}

/** Edits to a map whose fields have lines of their own. */
function mapEdits(source: string, map: YAMLMap, before: Fields, after: Fields): Edit[] {
  const pairs = pairsOf(map);
  const stretches = stretchesOf(
    source,
    pairs.map(({ key }) => startOf(key)),
    endOf(source, map),
  );
  const firstStart = startOf(pairs[0]?.key);
  const indent = firstStart - lineStart(source, firstStart);
  const edits: Edit[] = [];
  const ends = new Map<string, number>();
  for (const [at, pair] of pairs.entries()) {
    const name = nameOf(pair);
    const { start, end } = stretches[at] ?? { start: 0, end: 0 };
    ends.set(name, end);
    // The first field of a list's item shares its line with the dash.
    const isAfterDash = at === 0 && source.slice(lineStart(source, start), start).includes('-');
    if (isEqual(before[name], after[name])) continue;
    if (after[name] === undefined && !isAfterDash)
      edits.push({ start: lineStart(source, start), end, text: '' });
    else
      edits.push(
        ...(valueEdits(source, pair.value, before[name], after[name], false) ?? [
          { start, end, text: fieldLines(name, after[name], indent).trimStart() },
        ]),
      );
  }
  let place = lineStart(source, firstStart);
  for (const [name, value] of Object.entries(after)) {
    if (ends.has(name)) place = ends.get(name) ?? place;
    else edits.push({ start: place, end: place, text: fieldLines(name, value, indent) });
  }
  return edits;
}

/** Edits to a list whose items have lines of their own: items that stay keep their bytes. */
function seqEdits(
  source: string,
  seq: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): Edit[] {
  const dashes = seq.items.map((item) => source.lastIndexOf('-', startOf(item) - 1));
  const stretches = stretchesOf(source, dashes, endOf(source, seq)).map(({ start, end }) => ({
    start: lineStart(source, start),
    end,
  }));
  const first = stretches[0]?.start ?? 0;
  const indent = (dashes[0] ?? 0) - first;
  const kept = commonItems(before, after);
  const lines = after.map((value, at) => {
    const stretch = stretches[kept.get(at) ?? -1];
    return stretch ? source.slice(stretch.start, stretch.end) : itemLines(value, indent);
  });
  return [{ start: first, end: stretches.at(-1)?.end ?? first, text: lines.join('') }];
}

/** The longest run of items that are in both lists in the same order: index after → index before. */
function commonItems(before: readonly unknown[], after: readonly unknown[]): Map<number, number> {
  const length: number[][] = Array.from({ length: before.length + 1 }, () => Array(after.length + 1).fill(0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = length[i];
      if (row)
        row[j] = isEqual(before[i], after[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const kept = new Map<number, number>();
  for (let i = 0, j = 0; i < before.length && j < after.length; )
    if (isEqual(before[i], after[j])) kept.set(j++, i++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return kept;
}

/** From each start to the next, without the blank lines and comments that lead up to what follows. */
function stretchesOf(
  source: string,
  starts: readonly number[],
  end: number,
): { start: number; end: number }[] {
  return starts.map((start, at) => {
    const next = starts[at + 1];
    const until = next === undefined ? end : lineStart(source, next);
    return { start, end: start + withoutTail(source.slice(start, until)).length };
  });
}

const withoutTail = (lines: string): string => lines.replace(/(?<=\n)(?:[ \t]*(?:#[^\n]*)?\n)+$/, '');

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
const isNode = (node: unknown): node is Node => isScalar(node) || isMap(node) || isSeq(node);

/** The end of the last line that a block collection takes. */
function endOf(source: string, node: Node): number {
  const end = node.range?.[1] ?? source.length;
  if (source[end - 1] === '\n') return end;
  const lineEnd = source.indexOf('\n', end);
  return lineEnd < 0 ? source.length : lineEnd + 1;
}

const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;
