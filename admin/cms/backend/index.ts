/** Decap's side of the desk: its client, its lists, its file formats. */
export { DeskBackend } from './desk-backend.ts';
export { lists } from './entry-lists.ts';
export { type Format, formats } from './formats.ts';
export { lister } from './listed.ts';
export { rememberUser } from './user.ts';
