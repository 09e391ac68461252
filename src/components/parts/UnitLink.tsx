import type { ViewContext } from '../context.ts';

/** A reporting unit, as a link to its page. */
export const UnitLink = ({ id, context }: { id: string | undefined; context: ViewContext }) => {
  const unit = context.site.unit(id);
  return unit ? <a href={context.href(`/units/${unit.id}/`)}>{unit.name}</a> : null;
};
