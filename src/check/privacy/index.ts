/** The privacy gate: finds personal identifiers in any text, however they are disguised, and shows them masked. */
export { contactsIn } from './contacts.ts';
export { discreet, discreetName } from './discreet.ts';
export type { Contacts, Kind } from './hit.ts';
export { type Person, personsIn } from './persons.ts';
export { knowledgeOf, placesIn } from './places.ts';
export { privacyRule } from './rule.ts';
export { type Hit, type Knowledge, masked, scan } from './scan.ts';
