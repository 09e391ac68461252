import type { ReactNode } from 'react';
import type { ViewContext } from '../context.ts';

/** A link that leaves the site: marked by a sign and in words, and by way of the page that says so first. */
export const LinkOut = ({
  address,
  leave,
  children,
}: {
  address: string;
  leave: ViewContext['leave'];
  children?: ReactNode;
}) => {
  const { href, note } = leave(address);
  return (
    <a className={note ? 'external' : undefined} href={href}>
      {children}
      {note ? <span className="visually-hidden">{note}</span> : null}
    </a>
  );
};
