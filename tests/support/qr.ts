import jsQR from 'jsqr';
import sharp from 'sharp';

/** What a reader that is not ours sees in a picture (SVG or PNG) of a QR code; undefined when it sees none. */
export async function readQr(picture: string | Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(picture as string), { density: 288 })
    .resize(480, 480, { kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
