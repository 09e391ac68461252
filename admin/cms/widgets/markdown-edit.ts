/** Something that a button writes round the selection, or before each line of it. */
export interface Insertion {
  before: string;
  after?: string;
  /** Stands where nothing is selected, and is selected then. */
  sample: string;
  /** True for what begins every line. */
  lines?: boolean;
}

/** What the buttons above a body write. */
export const insertions: readonly { label: string; insertion: Insertion }[] = [
  { label: '小标题', insertion: { before: '## ', sample: '小标题', lines: true } },
  { label: '加粗', insertion: { before: '**', after: '**', sample: '要紧的话' } },
  { label: '列表', insertion: { before: '- ', sample: '一项', lines: true } },
  { label: '编号', insertion: { before: '1. ', sample: '第一步', lines: true } },
  { label: '引文', insertion: { before: '> ', sample: '原话', lines: true } },
  { label: '链接', insertion: { before: '[', after: '](/stations/)', sample: '链接的文字' } },
];

/** A picture in a body. Its words stand selected, waiting to be written. */
export const pictureText = (path: string): Insertion => ({
  before: '![',
  after: `](/${path})`,
  sample: '图上有什么',
});

/** The text after an insertion, and what is then selected. */
export function insertAt(
  text: string,
  start: number,
  end: number,
  { before, after = '', sample, lines = false }: Insertion,
): { text: string; start: number; end: number } {
  const from = lines ? text.lastIndexOf('\n', start - 1) + 1 : start;
  const chosen = text.slice(from, end);
  const words = chosen === '' ? sample : chosen;
  const written = lines ? words.replace(/^/gm, before) : `${before}${words}${after}`;
  const [left, right] = [text.slice(0, from), text.slice(end)];
  const at = from + before.length;
  return {
    text: left + written + right,
    start: lines && chosen !== '' ? from : at,
    end: lines ? from + written.length : at + words.length,
  };
}
