/** Uploaded files: what is kept of them, and what is refused. */
export { cleanMedia } from './clean.ts';
