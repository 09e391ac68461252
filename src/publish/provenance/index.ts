/** Proof of what a build gave out: each file's hash, each entry's commit, signed, and how a copy is compared. */

export { type Copy, folderCopy, siteCopy } from './copies.ts';
export { sha256Of } from './hash.ts';
export {
  fingerprintOf,
  makeKeys,
  publicPem,
  readPublicKey,
  readSigningKey,
  shownFingerprint,
} from './keys.ts';
export {
  composeManifest,
  type EntryRecord,
  MANIFEST,
  type Manifest,
  type ManifestDraft,
  PUBLIC_KEY,
  SIGNATURE,
} from './manifest.ts';
export { printVerdict } from './print.ts';
export { type Difference, type Trusted, type Verdict, verifyCopy } from './verify.ts';
export { writeProvenance } from './write.ts';
