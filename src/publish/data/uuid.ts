import { createHash } from 'node:crypto';

/** RFC 9562's namespace for names that are URLs. */
const URL_NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

/** The UUID (version 5) of an address: the same address has the same id in every build. */
export function uuidOf(address: string): string {
  const hash = createHash('sha1').update(Buffer.from(URL_NAMESPACE, 'hex')).update(address).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
