/**
 * Whether a desk that serves this site also takes reports of mistakes, at `/report/`: it says so to the
 * builds it makes (`REPORT_FORM=desk`). Plain files alone can take none.
 */
export const hasReportForm = process.env.REPORT_FORM === 'desk';
