/** Where a desk that serves the site takes reports of mistakes. */
export const REPORT_FORM = '/report/';

/** Whether one does: it says so to the builds it makes (`REPORT_FORM=desk`). Plain files alone can take none. */
export const hasReportForm = process.env.REPORT_FORM === 'desk';
