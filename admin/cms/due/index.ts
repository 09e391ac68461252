/** What is due: themes, reports, needs, consents, verifications. */
export { readConsents } from './consents.ts';
export { type ConsentEnd, type Due, dueItems } from './due.ts';
