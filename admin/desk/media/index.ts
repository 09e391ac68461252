/** Uploaded files: what is kept of them, and what is refused. */
export { cleanImport, cleanMedia } from './clean.ts';
