/** The one Markdown renderer: right for Chinese, safe by construction, the same in the build and the browser. */
import { readAddress } from './address.ts';
import { htmlOfBody } from './html.ts';
import { type Inspection, inspectBody } from './inspect.ts';
import { idOnPage, levelOnPage, type MarkdownOptions } from './options.ts';
import { textOfBody } from './plain.ts';
import { readBody } from './read.ts';

export type { Inspection } from './inspect.ts';
export type { MarkdownOptions, OutsideLink, Picture } from './options.ts';

/** A heading as the page shows it, for a table of contents. */
export interface PageHeading {
  /** 2 for `h2`. */
  depth: number;
  text: string;
  id: string;
}

/** Draws Markdown as HTML for the inside of an article. The same source and options give the same HTML. */
export function renderMarkdown(
  source: string,
  options: MarkdownOptions = {},
): { html: string; headings: PageHeading[] } {
  const body = readBody(source);
  const headings = body.headings.map(({ level, text, id }) => ({
    depth: levelOnPage(level, options),
    text,
    id: idOnPage(id, options),
  }));
  return { html: htmlOfBody(body, options), headings };
}

/** What stands in Markdown and where, for checks. Lines are of `source`, from 1. */
export const inspectMarkdown = (source: string): Inspection => inspectBody(readBody(source));

/** Markdown as a reader sees it, without any markup: a line a block. */
export const plainText = (source: string): string => textOfBody(readBody(source));

/** An http(s) address as links carry it, percent-encoded; undefined when it is no safe one. */
export function outsideAddress(written: string): string | undefined {
  const address = readAddress(written);
  return address?.kind === 'external' ? address.href : undefined;
}
