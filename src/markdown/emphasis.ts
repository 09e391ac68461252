import type { MarkedExtension } from 'marked';
import { maskAutolinks } from './autolinks.ts';
import { pairDelimiters, type Span } from './delimiters.ts';

/** The spans of each text that a lexer has met. Marked asks at every delimiter; the first answers for all. */
const found = new WeakMap<object, Map<string, Map<number, Span>>>();

/** Emphasis, strong emphasis and strikethrough for marked, paired by our own rules. */
export const emphasis: MarkedExtension = {
  hooks: { emStrongMask: maskAutolinks },
  tokenizer: {
    emStrong(src, masked) {
      const span = /^[*_]/.test(src) ? spanAt(src, masked, this.lexer) : undefined;
      if (span === undefined || span.kind === 'del') return undefined;
      const { raw, text } = cut(src, span);
      return { type: span.kind, raw, text, tokens: this.lexer.inlineTokens(text) };
    },
    del(src, masked) {
      const span = src.startsWith('~') ? spanAt(src, masked, this.lexer) : undefined;
      if (span === undefined) return undefined;
      const { raw, text } = cut(src, span);
      return { type: 'del', raw, text, tokens: this.lexer.inlineTokens(text) };
    },
  },
};

/** The span that begins where `src`, the rest of the masked text, begins. */
function spanAt(src: string, masked: string, lexer: object): Span | undefined {
  const texts = found.get(lexer) ?? new Map<string, Map<number, Span>>();
  found.set(lexer, texts);
  const spans = texts.get(masked) ?? pairDelimiters(masked);
  texts.set(masked, spans);
  return spans.get(masked.length - src.length);
}

function cut(src: string, { start, end, width }: Span): { raw: string; text: string } {
  const raw = src.slice(0, end - start);
  return { raw, text: raw.slice(width, -width) };
}
