/** Pictures and files of the content root: choosing, uploading, showing. */
export { addressOf, isPicture } from './files.ts';
export { deskMediaLibrary } from './library.ts';
export { pickMedia } from './media-dialog.tsx';
export { useAddress } from './use-address.ts';
