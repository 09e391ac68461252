/** Where a desk that serves the site takes reports of mistakes. */
export const REPORT_FORM = '/report/';

/** What the form's page has where the desk writes what it knows of a request. */
export const REPORT_SLOTS = {
  title: '\u27e6title\u27e7',
  page: '\u27e6page\u27e7',
  wrong: '\u27e6wrong\u27e7',
  correct: '\u27e6correct\u27e7',
  contact: '\u27e6contact\u27e7',
  notice: '\u27e6notice\u27e7',
} as const;
