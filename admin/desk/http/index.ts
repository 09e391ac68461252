/** The desk over HTTP: guards first, then sessions, the protocol, and the built site. */
export { createServer } from './server.ts';
