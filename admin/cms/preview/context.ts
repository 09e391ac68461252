import type { Picture, ViewContext } from '../../../src/components/context.ts';
import { renderMarkdown } from '../../../src/markdown/index.ts';
import { minuteAt } from '../../../src/model/time.ts';
import { siteRoot, theSite } from '../site/index.ts';

/** The context in which a preview draws views; `addressOf` knows the pictures that are there by now. */
export function previewContext(addressOf: (path: string) => string | undefined): ViewContext {
  const href = (path: string) =>
    path.startsWith('/') && !path.startsWith('//') ? new URL(path.slice(1), siteRoot()).pathname : path;
  const picture = (src: string, alt: string): Picture => ({
    src: addressOf(src.replace(/^\//, '')) ?? EMPTY,
    alt,
  });
  const draw = (markdown: string) => renderMarkdown(markdown, { resolveLink: href, resolvePicture: picture });
  return {
    site: theSite(),
    now: minuteAt(Date.now()),
    href,
    // The page that says so first is made when the site is built.
    leave: (address) => ({ href: address, note: '（外部网站）' }),
    picture,
    html: (markdown) => draw(markdown).html,
    headings: (markdown) => draw(markdown).headings,
  };
}

/** Nothing, until the picture is there. */
const EMPTY = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 9%22/%3E';
