import { hasPosition } from './exif.ts';

/** Whether a note says, as EXIF or as XMP, where something was taken. */
export const isPlace = (block: Buffer): boolean =>
  hasPosition(block) || /GPS(?:Latitude|Longitude)/.test(block.toString('latin1'));
