const GPS_POINTER = 0x88_25;
const LATITUDE = 2;
const LONGITUDE = 4;
const ENTRY_BYTES = 12;

/** Whether an EXIF block says where the picture was taken. Broken blocks and other notes say nothing. */
export function hasPosition(block: Buffer): boolean {
  const tiff = block.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? block.subarray(6) : block;
  const order = tiff.toString('latin1', 0, 4);
  if (order !== 'II*\0' && order !== 'MM\0*') return false;
  const little = order === 'II*\0';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const entries = (ifd: number) =>
    Array.from({ length: short(ifd) }, (_, index) => ifd + 2 + index * ENTRY_BYTES);
  try {
    const pointer = entries(long(4)).find((entry) => short(entry) === GPS_POINTER);
    if (pointer === undefined) return false;
    const tags = entries(long(pointer + 8)).map((entry) => short(entry));
    return tags.includes(LATITUDE) || tags.includes(LONGITUDE);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
