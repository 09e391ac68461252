/** Stands in a page until the site is built and can be inspected. */
export const REPORT_HERE = '<!--inspection-report-->';
/** Stands in the footer of every page. */
export const BADGE_HERE = '<!--inspection-badge-->';
