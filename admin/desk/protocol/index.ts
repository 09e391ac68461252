/** Decap's proxy-backend protocol, answered from the content repository by the rules of the reviews. */
export type { Caller, ProtocolRoom, Trace } from './action.ts';
export { actionNames, type Question, readQuestion } from './answer.ts';
export { Listings } from './listings.ts';
export { Notes } from './notes.ts';
export { Readings } from './readings.ts';
