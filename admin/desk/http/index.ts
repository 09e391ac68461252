/** The desk over HTTP: guards first, then sessions, the protocol, and the built site. */
export { demandFreePort } from './free-port.ts';
export { createServer } from './server.ts';
