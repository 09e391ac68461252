import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sha256Of } from './hash.ts';

/** A new pair of Ed25519 keys, as PEM text. */
export function makeKeys(): { privatePem: string; publicPem: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privatePem: pem(privateKey, 'pkcs8'), publicPem: pem(publicKey, 'spki') };
}

/** The public half of a key, as PEM text. */
export const publicPem = (key: KeyObject): string => pem(createPublicKey(key), 'spki');

const pem = (key: KeyObject, type: 'pkcs8' | 'spki') => key.export({ type, format: 'pem' }).toString();

/**
 * The private key in the file that `SIGNING_KEY` names, or undefined where it names none. Throws in Chinese
 * when there is no such key.
 */
export async function readSigningKey(file: string | undefined): Promise<KeyObject | undefined> {
  if (!file) return undefined;
  const remedy = '用 npm run keys -- 文件 生成一个，再把 SIGNING_KEY 设为它的路径';
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`读不到签名私钥 ${file}：${remedy}`);
  });
  const key = tryKey(() => createPrivateKey(text));
  if (key?.asymmetricKeyType !== 'ed25519') throw new Error(`${file} 不是 Ed25519 私钥：${remedy}`);
  return key;
}

/** A public key from PEM text, or undefined when it is none of ours. */
export function readPublicKey(text: string): KeyObject | undefined {
  const key = text.includes('PRIVATE') ? undefined : tryKey(() => createPublicKey(text));
  return key?.asymmetricKeyType === 'ed25519' ? key : undefined;
}

function tryKey(make: () => KeyObject): KeyObject | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** A key's fingerprint: SHA-256 of its public half (SPKI, DER), in hexadecimal. */
export const fingerprintOf = (key: KeyObject): string =>
  sha256Of((key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' }));

/** A fingerprint as people compare it: groups of four. */
export const shownFingerprint = (fingerprint: string): string =>
  fingerprint.replace(/.{4}(?=.)/g, (group) => `${group} `);

/** The signature over some bytes, as the text of a file. The same key and bytes give the same text. */
export const signed = (bytes: Uint8Array, key: KeyObject): string =>
  `${sign(null, bytes, key).toString('base64')}\n`;

/** Whether a signature file is exactly what the key's owner wrote for these bytes. */
export function isSignedBy(text: string, bytes: Uint8Array, key: KeyObject): boolean {
  const signature = Buffer.from(text, 'base64');
  // Base64 leaves some bits of its last character unread: only the one true spelling passes.
  return text === `${signature.toString('base64')}\n` && verify(null, bytes, key, signature);
}
