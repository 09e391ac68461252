import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';

/** YAML that keeps the line of each value, so that a message can name it. */
export interface SourceMap {
  /** The 1-based line in the file on which the field at `path`, or its nearest parent, begins. */
  lineOf(path: readonly (string | number)[]): number;
}

/** What a content file says, before any schema has looked at it. */
export interface ParsedFile extends SourceMap {
  /** The file as it is written. */
  source: string;
  data: unknown;
  body: string;
  /** 1-based line of the file on which the body begins. */
  bodyLine: number;
  /** What makes the file unreadable as YAML; empty when it reads. */
  problems: { line: number; message: string }[];
}

const FENCE = /^---[ \t]*\r?\n/;
const END = /\r?\n---[ \t]*(?:\r?\n|$)/;

/** Parses Markdown with YAML front matter. Never throws: what is wrong is in `problems`. */
export function parseMarkdown(source: string): ParsedFile {
  const text = source.replace(/^\uFEFF/, '');
  const open = FENCE.exec(text);
  const rest = open ? `\n${text.slice(open[0].length)}` : '';
  const close = END.exec(rest);
  if (!open || !close) {
    const message = open ? '文件开头的 --- 没有配对的结尾 ---' : '文件开头缺少 --- 包起来的字段';
    return { source, data: {}, body: text, bodyLine: 1, problems: [{ line: 1, message }], lineOf: () => 1 };
  }
  const yaml = `${rest.slice(1, close.index)}\n`;
  const body = rest.slice(close.index + close[0].length);
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  return { ...parseYaml(yaml, 1), source, body, bodyLine };
}

/** Parses a YAML or JSON file; `before` lines stand above it in the file. */
export function parseYaml(source: string, before = 0): Omit<ParsedFile, 'body' | 'bodyLine'> {
  const { document, lineAt } = compose(source, before);
  const problems = independent(document.errors).map(({ code, message, pos }) => {
    // An open quote or bracket is noticed only after what it swallowed: the value that opened it is to be mended.
    const open = message.startsWith('Missing closing') || message.startsWith('Flow ');
    if (open) return { line: lineAt(lastValueBefore(document, pos[0])), message: OPEN };
    return { line: lineAt(pos[0]), message: messages[code] ?? UNCLEAR };
  });
  // A value that begins with Markdown's * is an alias to YAML; no editor means one.
  visit(document, {
    Alias: (_, alias) => void problems.push({ line: lineAt(alias.range?.[0] ?? 0), message: STAR }),
  });
  return {
    source,
    data: problems.length > 0 ? {} : (document.toJS({ maxAliasCount: 0 }) ?? {}),
    problems,
    lineOf: lazyLines(source, before),
  };
}

function compose(source: string, before: number) {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, version: '1.2' });
  return { document, lineAt: (offset: number) => lines.linePos(offset).line + before };
}

/** Few files are asked for a line: those are composed again, instead of keeping every document in memory. */
function lazyLines(source: string, before: number): SourceMap['lineOf'] {
  let composed: ReturnType<typeof compose> | undefined;
  return (path) => {
    composed ??= compose(source, before);
    return composed.lineAt(offsetOf(composed.document, path));
  };
}

/** What follows a broken line is mostly its echo: the first syntax error, and each field written twice. */
function independent(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const begin = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.key;
    if (!isNode(begin) || !begin.range) break;
    offset = begin.range[0];
    node = pair ? pair.value : begin;
  }
  return offset;
}

function lastValueBefore(document: Document, offset: number): number {
  let last = 0;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] < offset) last = Math.max(last, range[0]);
    },
  });
  return last;
}

const OPEN = '引号或括号没有配对，请补上另一半';
const UNCLEAR = '字段的写法有误，请检查冒号、引号和缩进';
const STAR = '值以 * 开头，请用引号把整个值括起来';
const messages: Record<string, string> = {
  DUPLICATE_KEY: '同一个字段写了两次，请删去一个',
  TAB_AS_INDENT: '缩进用了制表符，请改用空格',
  BAD_INDENT: '缩进没有对齐，请与上一行同级字段对齐',
  MISSING_CHAR: '字段名后面缺少值，请写成“名称: 值”',
  BAD_SCALAR_START: '值以特殊符号开头，请用引号把整个值括起来',
  UNEXPECTED_TOKEN: '值的后面或前面多了内容，请用引号把整个值括起来，列表另起一行写',
  BLOCK_AS_IMPLICIT_KEY: '冒号用得不对，值里有冒号时请用引号把整句括起来',
  MULTILINE_IMPLICIT_KEY: '字段名后面缺少冒号加空格',
};
