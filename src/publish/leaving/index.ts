/** Leaving the site (publishing rules 3): each outside address has a page before it that says so first. */
export { type LookOptions, lookAt } from './look.ts';
export { type OutsidePage, outsidePages } from './outside-pages.ts';
export { ownPath } from './own-path.ts';
export { LEAVING, leavingPath } from './path.ts';
