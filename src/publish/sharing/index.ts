/** What leaves the site by hand: pictures for shared links, drawn alike on every machine. */
export { type ShareCard, sharePictureName } from './card.ts';
export { COLOURS, cardDrawer, SHARE_PICTURE } from './draw.ts';
export { type Face, openFace } from './face.ts';
