import type { MarkedExtension } from 'marked';
import { maskAutolinks } from './autolinks.ts';
import { pairDelimiters, type Span } from './delimiters.ts';

/**
 * Emphasis, strong emphasis and strikethrough for marked, paired by our own rules. Marked asks at each
 * delimiter whether a span begins there; the first question finds all spans of that text.
 */
export function emphasis(): MarkedExtension {
  const found = new Map<string, Map<number, Span>>();

  /** The span that begins where `src`, the rest of the masked text, begins. */
  const spanAt = (src: string, masked: string): Span | undefined => {
    const spans = found.get(masked) ?? pairDelimiters(masked);
    found.set(masked, spans);
    return spans.get(masked.length - src.length);
  };

  return {
    hooks: { emStrongMask: maskAutolinks },
    tokenizer: {
      emStrong(src, masked) {
        const span = /^[*_]/.test(src) ? spanAt(src, masked) : undefined;
        if (span === undefined || span.kind === 'del') return undefined;
        const { raw, text } = cut(src, span);
        return { type: span.kind, raw, text, tokens: this.lexer.inlineTokens(text) };
      },
      del(src, masked) {
        const span = src.startsWith('~') ? spanAt(src, masked) : undefined;
        if (span === undefined) return undefined;
        const { raw, text } = cut(src, span);
        return { type: 'del', raw, text, tokens: this.lexer.inlineTokens(text) };
      },
    },
  };
}

function cut(src: string, { start, end, width }: Span): { raw: string; text: string } {
  const raw = src.slice(0, end - start);
  return { raw, text: raw.slice(width, -width) };
}
