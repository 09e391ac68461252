import { addressOf, type CollectionName } from '../../model/index.ts';
import type { ViewContext } from '../context.ts';

/** The title of another entry, as a link to it unless it was taken down. Draws nothing when there is none. */
export const EntryLink = <C extends CollectionName>(props: {
  collection: C;
  slug: string | undefined;
  context: ViewContext;
}) => {
  const entry = props.context.site.find(props.collection, props.slug);
  if (!entry) return null;
  if (entry.data.withdrawn) return <>{entry.data.title}</>;
  return <a href={props.context.href(addressOf(entry))}>{entry.data.title}</a>;
};
