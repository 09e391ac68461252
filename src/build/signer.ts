import { fingerprintOf, readSigningKey } from '../publish/provenance/index.ts';

const key = await readSigningKey(process.env.SIGNING_KEY);

/** The fingerprint of the key that signs this build; undefined for one that nobody signs. */
export const signer: string | undefined = key && fingerprintOf(key);
