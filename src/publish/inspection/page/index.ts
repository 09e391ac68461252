/** How the inspection shows on the site. */
export { inspectionBody } from './body.ts';
export { badge } from './marks.ts';
export { BADGE_HERE, REPORT_HERE } from './placeholders.ts';
