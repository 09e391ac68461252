import { renderMarkdown } from '../../../src/markdown/index.ts';

const POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'";

/** The handbook as one page without a script. Its pictures are named in the Markdown, its styles lie beside it. */
export function helpPage(markdown: string): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const text = markdown.replace(/^# .+\n/, '');
  const { html, headings } = renderMarkdown(text, {
    resolvePicture: (src, alt) => ({ src: `pictures/${src}.webp`, alt }),
  });
  const contents = headings.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`).join('');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<header><p><a href="../">回到编辑台</a></p><h1>${title}</h1></header>
<nav aria-label="目录"><ol>${contents}</ol></nav>
<main>${html}</main>
</body>
</html>
`;
}
