import { Lexer, Marked, type MarkedOptions, type Token, type TokensList } from 'marked';
import { emphasis } from './emphasis.ts';
import { footnotes } from './footnotes.ts';
import { grammar } from './grammar.ts';
import { replaceForbidden } from './references.ts';

/** How often, on average, a character may be read again as the content of a deeper block. */
const REREADINGS = 64;
/** No one nests emphasis and links deeper. */
const INLINE_DEPTH = 16;
/** Characters × brackets, backticks and `<` of one stretch of inline text: marked may look ahead at each. */
const INLINE_WORK = 10_000_000;

/** A lexer that takes what would cost it too much (a thousand nested quotes) for plain text. */
class BoundedLexer extends Lexer {
  #left: number;
  #depth = 0;

  constructor(options: MarkedOptions, length: number) {
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
    const marks = source.match(/[[`<]/g)?.length ?? 0;
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

/** A line that holds nothing but spaces, full-width ones too, is empty to the person who typed it. */
const prepare = (source: string): string =>
  replaceForbidden(source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '')).replace(
    /^[ \t\u3000\u00A0]+$/gm,
    '',
  );

const { defaults } = new Marked(emphasis, footnotes, grammar);

/** Reads Markdown into marked's tokens, by our grammar. Line breaks are as in `source`. */
export function tokensOf(source: string): Token[] {
  const text = prepare(source);
  return new BoundedLexer(defaults, text.length).lex(text);
}
