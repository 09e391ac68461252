import type { MarkedExtension, Tokens } from 'marked';

/** `[^label]: text` and the indented lines below it. */
export interface NoteDefinitionToken extends Tokens.Generic {
  type: 'noteDefinition';
  label: string;
}

/** `[^label]` in running text. */
export interface NoteReferenceToken extends Tokens.Generic {
  type: 'noteReference';
  label: string;
}

const REFERENCE = /^\[\^([^\s[\]^]{1,60})\]/;
const DEFINITION = /^ {0,3}\[\^([^\s[\]^]{1,60})\]:[ \t]*([^\n]*(?:\n+(?: {2,}|\t)[^\n]+)*)/;

const LONG_PARAGRAPH = 5000;

/** Footnotes for marked: it reads them as link definitions otherwise. */
export const footnotes: MarkedExtension = {
  extensions: [
    {
      name: 'noteDefinition',
      level: 'block',
      // A definition ends the paragraph above it. Looking beyond that paragraph would cost each the whole rest.
      start(src) {
        const near = src.slice(0, LONG_PARAGRAPH);
        const at = near.split('\n\n', 1)[0]?.indexOf('\n[^') ?? -1;
        return at < 0 ? undefined : at + 1;
      },
      tokenizer(src) {
        const [raw, label, content] = DEFINITION.exec(src) ?? [];
        if (raw === undefined || content === undefined) return undefined;
        const { state } = this.lexer;
        const { top } = state;
        state.top = true;
        const tokens = this.lexer.blockTokens(content.replace(/\n(?: {1,4}|\t)/g, '\n'));
        state.top = top;
        return { type: 'noteDefinition', raw, label, tokens };
      },
    },
    {
      name: 'noteReference',
      level: 'inline',
      tokenizer(src) {
        const [raw, label] = REFERENCE.exec(src) ?? [];
        return raw === undefined ? undefined : { type: 'noteReference', raw, label };
      },
    },
  ],
};
