import type { Picture, ViewContext } from '../components/context.ts';
import { inspectMarkdown, renderMarkdown } from '../markdown/index.ts';
import { type AnyEntry, collections, walk } from '../model/index.ts';
import { href } from './href.ts';
import { leave } from './leaving.ts';
import { now } from './moment.ts';
import { pictureOf } from './pictures.ts';
import { site } from './site.ts';

/** The context in which the build draws views of these entries, their pictures prepared. */
export async function contextFor(...entries: readonly AnyEntry[]): Promise<ViewContext> {
  const sources = new Set(entries.flatMap(picturesIn));
  const pictures = new Map<string, Picture>();
  await Promise.all(
    [...sources].map(async (src) => {
      const picture = await pictureOf(src, '');
      if (picture) pictures.set(src, picture);
    }),
  );
  const picture = (src: string, alt: string): Picture => ({ ...(pictures.get(src) ?? { src }), alt });
  const draw = (markdown: string) =>
    renderMarkdown(markdown, {
      resolveLink: href,
      resolveOutside: leave,
      resolvePicture: (src, alt) => picture(src.replace(/^\//, ''), alt),
    });
  return {
    site,
    now,
    href,
    leave,
    picture,
    html: (markdown) => draw(markdown).html,
    headings: (markdown) => draw(markdown).headings,
  };
}

/** Every picture of an entry: in its fields and in its body. */
function picturesIn(entry: AnyEntry): string[] {
  const inFields = [...walk(collections[entry.collection].schema, entry.data)]
    .filter(({ meta }) => meta?.widget === 'image')
    .map(({ value }) => String(value));
  // Most bodies hold none, and reading one takes as long as drawing it.
  if (!entry.body.includes('![')) return inFields;
  const inBody = inspectMarkdown(entry.body).pictures.map(({ src }) => src.replace(/^\//, ''));
  return [...inFields, ...inBody];
}
