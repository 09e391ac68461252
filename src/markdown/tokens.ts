import { Lexer, Marked, type MarkedExtension, type Token, type TokensList } from 'marked';
import { emphasis } from './emphasis.ts';
import { footnotes } from './footnotes.ts';
import { replaceForbidden } from './references.ts';

/** Reads Markdown into marked's tokens, by our grammar. Line breaks are as in `source`. */
export function tokensOf(source: string): Token[] {
  const text = prepare(source);
  const { defaults } = new Marked(emphasis(), footnotes, plainGrammar);
  return new BoundedLexer(defaults, text.length).lex(text);
}

/** A line that holds nothing but spaces, full-width ones too, is empty to the person who typed it. */
const prepare = (source: string): string =>
  replaceForbidden(source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '')).replace(
    /^[ \t\u3000\u00A0]+$/gm,
    '',
  );

// Something shaped like a tag is one piece of text, so that nothing in it is read as Markdown.
const TAG = /^<(?:!--|[!?/]?[a-zA-Z][a-zA-Z0-9-]*(?=[\s/>])[^<>]*>)/;
const PLAIN = /^(?:`+|[\s\S])[^\\<![`*~_\n]*/;

// Every row is filled up to the width of its table, so a wide one could grow a thousandfold.
const MOST_COLUMNS = 50;

/**
 * What is simpler here than in marked: raw HTML has no effect, bare addresses are found later, and a line
 * of `---` below a paragraph is the rule that its writer saw, not the underline of a heading.
 */
const plainGrammar: MarkedExtension = {
  tokenizer: {
    tag(src) {
      const raw = TAG.exec(src)?.[0];
      if (raw === undefined) return undefined;
      return { type: 'html', raw, text: raw, block: false, inLink: false, inRawBlock: false };
    },
    url: () => undefined,
    lheading: () => undefined,
    table: (src) =>
      src.split('\n', 1)[0]?.split('|', MOST_COLUMNS).length === MOST_COLUMNS ? undefined : false,
    inlineText(src) {
      let raw = PLAIN.exec(src)?.[0] ?? '';
      const spaces = raw.length - raw.trimEnd().length;
      // Two spaces before a line's end are a hard break of their own.
      if (src.charAt(raw.length) === '\n' && spaces > 1 && spaces < raw.length) raw = raw.slice(0, -spaces);
      return { type: 'text', raw, text: raw };
    },
  },
};

/** How often, on average, a character may be read again as the content of a deeper block. */
const REREADINGS = 64;
/** No one nests emphasis and links deeper. */
const INLINE_DEPTH = 16;
/** Characters × marks of one stretch of inline text: a page of 10,000 characters may hold 1,000 marks. */
const INLINE_WORK = 10_000_000;

/** A lexer that takes what would cost it too much (a thousand nested quotes) for plain text. */
class BoundedLexer extends Lexer {
  #left: number;
  #depth = 0;

  constructor(options: Marked['defaults'], length: number) {
    super(options);
    this.#left = (length + 100) * REREADINGS;
  }

  override blockTokens(source: string, tokens?: Token[], clipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], clipped = false): Token[] {
    this.#left -= source.length;
    if (this.#left >= 0) return super.blockTokens(source, tokens, clipped);
    tokens.push({ type: 'paragraph', raw: source, text: source, tokens: [literal(source)] });
    return tokens;
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    const marks = source.match(/[[\\`<*_~]/g)?.length ?? 0;
    if (this.#depth >= INLINE_DEPTH || source.length * marks > INLINE_WORK) {
      tokens.push(literal(source));
      return tokens;
    }
    this.#depth++;
    super.inlineTokens(source, tokens);
    this.#depth--;
    return tokens;
  }
}

const literal = (text: string): Token => ({ type: 'text', raw: text, text });
