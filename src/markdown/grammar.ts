import type { MarkedExtension } from 'marked';

// Something shaped like a tag is one piece of text, so that nothing in it is read as Markdown.
const TAG = /^<(?:!--|[!?/]?[a-zA-Z][a-zA-Z0-9-]*(?=[\s/>])[^<>]*>)/;
const PLAIN = /^(?:`+|[\s\S])[^\\<![`*~_\n]*/;

// Every row is filled up to the width of its table, so a wide one could grow a thousandfold.
const MOST_COLUMNS = 50;

/**
 * What is simpler here than in marked: raw HTML has no effect, bare addresses are found later, and a line
 * of `---` below a paragraph is the rule that its writer saw, not the underline of a heading.
 */
export const grammar: MarkedExtension = {
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
      if (src.charAt(raw.length) === '\n') {
        // Two spaces before a line's end are a hard break of their own.
        const words = raw.trimEnd();
        if (words !== '' && raw.length - words.length > 1) raw = words;
      }
      return { type: 'text', raw, text: raw };
    },
  },
};
