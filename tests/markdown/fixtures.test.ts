import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/markdown/index.ts';

// Each file is Markdown itself: a heading says what a case proves, a block holds its source, a block its HTML.
const CASE = /^## (.+)\n\n~~~md\n([\s\S]*?)\n~~~\n\n~~~html\n([\s\S]*?)\n?~~~$/gm;
const folder = new URL('fixtures/', import.meta.url);

for (const file of readdirSync(folder)) {
  const text = readFileSync(new URL(file, folder), 'utf8');
  describe(/^# (.+)/.exec(text)?.[1] ?? file, () => {
    for (const [, name = '', source = '', html = ''] of text.matchAll(CASE)) {
      it(name, () => {
        expect(renderMarkdown(source).html).toBe(html);
      });
    }
  });
}
