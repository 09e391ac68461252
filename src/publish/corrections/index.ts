/** 找错 and 更正: how a reader reports a mistake, and which ones were mended (publishing rules 3, 5). */
export { type MadeCorrection, madeCorrections } from './made.ts';
export { REPORT_FORM, REPORT_SLOTS } from './report-form.ts';
export { type ReportedPage, reportMail } from './report-mail.ts';
