/** A body as it was read: the one tree that HTML, plain text and inspection are drawn from. */
export interface Body {
  blocks: Block[];
  /** Footnotes in the order of their definitions. Of two with one label, the first counts. */
  notes: Note[];
  /** Headings in reading order, those inside quotes and lists too. */
  headings: Heading[];
}

export interface Note {
  label: string;
  /** 1-based, like every line of the tree. */
  line: number;
  blocks: Block[];
}

export interface Heading {
  kind: 'heading';
  /** 1 for the outermost heading of the body; never more than one deeper than the heading above it. */
  level: number;
  /** Unique in the body. */
  id: string;
  text: string;
  children: Inline[];
  line: number;
}

export interface Paragraph {
  kind: 'paragraph';
  children: Inline[];
  /** In a list without blank lines: drawn without a paragraph of its own. */
  tight: boolean;
}

export type Alignment = 'left' | 'center' | 'right' | null;

export interface Table {
  kind: 'table';
  columns: Alignment[];
  header: Inline[][];
  rows: Inline[][][];
}

/** HTML as an editor typed it: shown as text, never passed through. */
export interface RawHtml {
  kind: 'html';
  text: string;
  line: number;
}

export type Block =
  | Heading
  | Paragraph
  | Table
  | RawHtml
  /** `start` is undefined for a list without numbers. */
  | { kind: 'list'; start: number | undefined; items: Block[][] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'code'; text: string; language: string }
  | { kind: 'rule' };

export interface Link {
  kind: 'link';
  /** As written, character references decoded; not yet judged safe. */
  href: string;
  title: string;
  children: Inline[];
  line: number;
}

export interface Image {
  kind: 'image';
  /** As written, character references decoded; not yet judged safe. */
  src: string;
  alt: string;
  title: string;
  line: number;
}

export interface NoteReference {
  kind: 'note';
  label: string;
  line: number;
}

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'task'; done: boolean }
  | { kind: 'em' | 'strong' | 'del'; children: Inline[] }
  | Link
  | Image
  | NoteReference
  | RawHtml;
