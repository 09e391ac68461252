/**
 * Whether a desk takes reports of mistakes at `REPORT_FORM`: it says so to the builds it makes
 * (`REPORT_FORM=desk`). Plain files alone can take none.
 */
export const hasReportForm = process.env.REPORT_FORM === 'desk';
