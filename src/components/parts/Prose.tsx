import type { ViewContext } from '../context.ts';

/** Markdown as a reader sees it. The HTML is safe by construction: raw HTML is off in the renderer. */
export const Prose = ({ markdown, context }: { markdown: string; context: ViewContext }) => {
  if (markdown.trim() === '') return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one renderer's output, see src/markdown
  return <div className="prose" dangerouslySetInnerHTML={{ __html: context.html(markdown) }} />;
};
