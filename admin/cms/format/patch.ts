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
import { commonItems } from './common-items.ts';
import { isEqual } from './equal.ts';
import { endOf, lineStart, type Stretch, sharesLine, startOf, stretchesOf } from './lines.ts';
import { fieldLines, flowText, itemLines, scalarText } from './render.ts';
import { isRecord } from './tidy.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A stretch of the source and what stands there instead. */
interface Edit extends Stretch {
  text: string;
}

/** Edits that make one value of the source another; undefined where its field has to be written anew. */
type Edits = Edit[] | undefined;

/**
 * Makes YAML say `after`. Whatever already says it keeps its bytes: quotes, spaces, comments, the order of
 * fields. A new field follows the one before it in `after`. Throws when the source is no list of fields.
 */
export function patchYaml(source: string, before: Fields, after: Fields): string {
  if (isEqual(before, after)) return source;
  const text = source === '' || source.endsWith('\n') ? source : `${source}\n`;
  const { contents, errors } = parseDocument(text);
  if (errors.length > 0 || !isMap(contents)) throw new Error('这个文件不是“名称: 值”的写法，不能在这里改');
  const patched = applied(text, mapEdits(text, contents, before, after) ?? []);
  return source.endsWith('\n') ? patched : patched.replace(/\n$/, '');
}

function applied(source: string, edits: readonly Edit[]): string {
  // Applied from the end; of two fields put in at one place, the later one first, so that it stays behind.
  return edits
    .toReversed()
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), source);
}

function valueEdits(source: string, node: unknown, before: unknown, after: unknown, inFlow = false): Edits {
  if (isEqual(before, after)) return [];
  if (isMap(node) && isRecord(before) && isRecord(after))
    return node.flow
      ? (flowMapEdits(source, node, before, after) ?? [onOneLine(source, node, after)])
      : mapEdits(source, node, before, after);
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after) && node.items.length === before.length)
    return (
      itemEdits(source, node, before, after) ??
      (node.flow ? [onOneLine(source, node, after)] : seqEdits(source, node, before, after))
    );
  if (!isScalar(node) || !node.range || node.value === null || node.type?.startsWith('BLOCK'))
    return undefined;
  if (!isShort(before) || !isShort(after)) return undefined;
  const [start, end] = node.range;
  return [{ start, end, text: scalarText(after, node, inFlow) }];
}

const isShort = (value: unknown): boolean => typeof value !== 'object' && !String(value).includes('\n');
const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** Edits to the values of a one-line map whose fields stay the same. */
function flowMapEdits(source: string, map: YAMLMap, before: Fields, after: Fields): Edits {
  if (!isEqual(Object.keys(before).toSorted(), Object.keys(after).toSorted())) return undefined;
  return all(
    map.items.map((pair) => valueEdits(source, pair.value, before[nameOf(pair)], after[nameOf(pair)], true)),
  );
}

/** Edits to the items of a list that keeps its length. */
function itemEdits(
  source: string,
  seq: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): Edits {
  if (before.length !== after.length) return undefined;
  return all(seq.items.map((item, at) => valueEdits(source, item, before[at], after[at], seq.flow)));
}

const all = (edits: readonly Edits[]): Edits =>
  edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;

/** A collection on one line, written anew as one. */
function onOneLine(source: string, node: Node, after: unknown): Edit {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end, text: flowText(after, /^[[{] /.test(source.slice(start, end))) };
}

/** Edits to a map whose fields have lines of their own. */
function mapEdits(source: string, map: YAMLMap, before: Fields, after: Fields): Edits {
  if (Object.keys(after).length === 0) return undefined;
  const starts = map.items.map(({ key }) => startOf(key));
  const [first = 0] = starts;
  const indent = first - lineStart(source, first);
  const stretches = stretchesOf(source, starts, endOf(source, map));
  const edits: Edit[] = [];
  const ends = new Map<string, number>();
  for (const [at, pair] of map.items.entries()) {
    const name = nameOf(pair);
    const { start, end } = stretches[at] ?? { start: 0, end: 0 };
    ends.set(name, end);
    if (isEqual(before[name], after[name])) continue;
    if (after[name] !== undefined) {
      const anew = { start, end, text: fieldLines(name, after[name], indent).trimStart() };
      edits.push(...(valueEdits(source, pair.value, before[name], after[name]) ?? [anew]));
    } else if (sharesLine(source, start)) return undefined;
    else edits.push({ start: lineStart(source, start), end, text: '' });
  }
  let place = lineStart(source, first);
  for (const [name, value] of Object.entries(after)) {
    const end = ends.get(name);
    if (end === undefined && place <= first && sharesLine(source, first)) return undefined;
    if (end === undefined) edits.push({ start: place, end: place, text: fieldLines(name, value, indent) });
    else place = end;
  }
  return edits;
}

/** Edits to a list whose items have lines of their own: items that stay keep their bytes. */
function seqEdits(
  source: string,
  seq: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): Edits {
  const dashes = seq.items.map((item) => source.lastIndexOf('-', startOf(item) - 1));
  const [first = 0] = dashes;
  if (after.length === 0 || sharesLine(source, first)) return undefined;
  const stretches = stretchesOf(source, dashes, endOf(source, seq)).map(({ start, end }) => ({
    start: lineStart(source, start),
    end,
  }));
  const start = lineStart(source, first);
  const kept = commonItems(before, after);
  const lines = after.map((value, at) => {
    const stretch = stretches[kept.get(at) ?? -1];
    return stretch ? source.slice(stretch.start, stretch.end) : itemLines(value, first - start);
  });
  return [{ start, end: stretches.at(-1)?.end ?? start, text: lines.join('') }];
}
