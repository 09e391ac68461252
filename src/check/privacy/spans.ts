/** Ends of sentences and lines, and where somebody begins to speak. */
const EDGE = /[。！？!?；;\n\uE000]+[”’"」]?|(?<=[：:，,])\s?[“"「]/g;

/** A sentence or a line, or what somebody says. */
export interface Span {
  text: string;
  /** Whether it is spoken by whom the span before names. */
  isSpeech: boolean;
}

/** The sentences, lines and speeches of a text; the last may be empty. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let done = 0;
  let isSpeech = false;
  for (const { 0: edge, index } of text.matchAll(EDGE)) {
    spans.push({ text: text.slice(done, index), isSpeech });
    done = index + edge.length;
    isSpeech = /^\s?[“"「]/.test(edge);
  }
  return [...spans, { text: text.slice(done), isSpeech }];
}
