import type { ViewContext } from '../context.ts';

interface Props {
  picture: { src: string; alt: string; credit?: string | undefined };
  context: ViewContext;
  /** The first picture of a page is fetched at once; all others as they come near. */
  eager?: boolean;
  caption?: boolean;
}

/** A picture in the formats the build made, with its words. */
export const PictureView = ({ picture, context, eager = false, caption = false }: Props) => {
  const drawn = context.picture(picture.src, picture.alt);
  const image = (
    <picture>
      {drawn.sources?.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes={drawn.sizes} />
      ))}
      <img
        src={drawn.src}
        alt={drawn.alt}
        width={drawn.width}
        height={drawn.height}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
  if (!caption) return image;
  return (
    <figure>
      {image}
      {picture.credit ? <figcaption>图：{picture.credit}</figcaption> : null}
    </figure>
  );
};
