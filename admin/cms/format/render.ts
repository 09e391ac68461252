import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';

const OPTIONS = { lineWidth: 0, minContentWidth: 0 } as const;
const LONGEST_FLOW = 80;

/** A field and its value as lines of YAML, `indent` spaces in, ending with a line break. */
export function fieldLines(name: string, value: unknown, indent: number): string {
  return indented(drawn({ [name]: value }), indent);
}

/** An item of a block list, as lines of YAML. */
export const itemLines = (value: unknown, indent: number): string => indented(drawn([value], true), indent);

/** A value on one line, as it may stand within `[…]` or `{…}`. */
export function flowText(value: unknown, padded: boolean): string {
  const document = new Document([value]);
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
  });
  return withoutBrackets(document.toString({ ...OPTIONS, flowCollectionPadding: padded }));
}

/** A single value in the way that the old one was written, quotes and all, where that can say it. */
export function scalarText(value: unknown, like: Scalar, inFlow: boolean): string {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && like.type) scalar.type = like.type;
  const document = new Document(inFlow ? [0] : { field: 0 });
  if (isSeq(document.contents)) {
    document.contents.items = [scalar];
    document.contents.flow = true;
    return withoutBrackets(document.toString(OPTIONS));
  }
  if (isMap(document.contents)) document.contents.set('field', scalar);
  return document
    .toString(OPTIONS)
    .replace(/^field: /, '')
    .trimEnd();
}

/** Short lists of plain words stand on one line, all else takes lines of its own, as people write it. */
function drawn(value: unknown, isItem = false): string {
  const document = new Document(value);
  visit(document, {
    Seq: (_, node) => {
      const isTop = isItem && node === document.contents;
      if (
        !isTop &&
        node.items.length > 0 &&
        node.items.every(isShortScalar) &&
        widthOf(node.items) < LONGEST_FLOW
      )
        node.flow = true;
    },
  });
  return document.toString({ ...OPTIONS, flowCollectionPadding: false });
}

const isShortScalar = (item: unknown): boolean => isScalar(item) && !String(item.value).includes('\n');

const widthOf = (items: readonly unknown[]): number =>
  items.reduce<number>((sum, item) => sum + String((item as Scalar).value).length + 2, 0);

const withoutBrackets = (text: string): string => text.trim().slice(1, -1).trim();

const indented = (text: string, indent: number): string => text.replace(/^(?=.)/gm, ' '.repeat(indent));
