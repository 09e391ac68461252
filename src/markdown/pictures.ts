import { readAddress } from './address.ts';
import type { Image, Inline, Link } from './body.ts';

/**
 * The address of a picture of this site. One of another host is not shown, as a page asks no other host
 * for anything: its alternative text stands in its place.
 */
export function pictureHref({ src }: Image): string | undefined {
  const address = readAddress(src);
  return address?.kind === 'site' ? address.href : undefined;
}

/** A picture that stands on its own, with the link around it if it has one. */
export interface LonePicture {
  image: Image;
  link: Link | undefined;
}

/** The pictures of a paragraph that holds nothing else; undefined when it holds words too. */
export function lonePictures(children: Inline[]): LonePicture[] | undefined {
  const pictures: LonePicture[] = [];
  for (const node of children) {
    const link = node.kind === 'link' ? node : undefined;
    const [inner, ...more] = link?.children ?? [node];
    if (inner?.kind === 'image' && pictureHref(inner) !== undefined && more.length === 0) {
      pictures.push({ image: inner, link });
    } else if (node.kind !== 'break' && !(node.kind === 'text' && node.text.trim() === '')) return undefined;
  }
  return pictures.length > 0 ? pictures : undefined;
}
