import type { KeyObject } from 'node:crypto';
import { inGroups } from '../../content/in-groups.ts';
import type { Copy, ListedCopy } from './copies.ts';
import { sha256Of } from './hash.ts';
import { fingerprintOf, isSignedBy, readPublicKey } from './keys.ts';
import { MANIFEST, type Manifest, PUBLIC_KEY, parseManifest, SIGNATURE } from './manifest.ts';

/** One file in which a copy is not what was published; `carried` lies there from an earlier publication. */
export interface Difference {
  kind: 'differs' | 'missing' | 'extra' | 'carried';
  path: string;
}

/** What comparing a copy with its own list has shown. */
export interface Verdict {
  /** True when the copy is, to the byte, what was published. */
  ok: boolean;
  /** `good` is by the trusted key; `own` by the key that the copy itself carries, which proves no author. */
  signature: 'good' | 'own' | 'none' | 'bad';
  /** Of the key that signed; null without one. */
  fingerprint: string | null;
  builtAt: string | null;
  commit: string | null;
  /** Files compared. */
  files: number;
  differences: readonly Difference[];
}

/** Whom to trust: a public key, or its fingerprint. */
export type Trusted = { key: KeyObject } | { fingerprint: string };

/** Compares a copy of the site with the list that it carries, and the list with its signature. */
export async function verifyCopy(copy: Copy | ListedCopy, trusted?: Trusted): Promise<Verdict> {
  const bytes = await copy.read(MANIFEST);
  const list = bytes && parseManifest(Buffer.from(bytes).toString('utf8'));
  if (!bytes || !list) {
    const kind = bytes ? 'differs' : 'missing';
    const nothing = { fingerprint: null, builtAt: null, commit: null, files: 0 };
    return { ok: false, signature: 'bad', ...nothing, differences: [{ kind, path: MANIFEST }] };
  }
  const signature = await judgeSignature(copy, bytes, list, trusted);
  const differences = await compare(copy, list);
  const sound = signature === 'good' || (trusted === undefined && signature !== 'bad');
  return {
    ok: sound && differences.every(({ kind }) => kind === 'carried'),
    signature,
    fingerprint: list.key?.fingerprint ?? null,
    builtAt: list.builtAt,
    commit: list.commit,
    files: Object.keys(list.files).length,
    differences,
  };
}

async function judgeSignature(
  copy: Copy,
  bytes: Uint8Array,
  list: Manifest,
  trusted: Trusted | undefined,
): Promise<Verdict['signature']> {
  const [signature, pem] = await Promise.all([copy.read(SIGNATURE), copy.read(PUBLIC_KEY)]);
  if (!signature) return list.key || trusted ? 'bad' : 'none';
  const own = pem && readPublicKey(Buffer.from(pem).toString('utf8'));
  const key = trusted && 'key' in trusted ? trusted.key : own;
  if (!key || !isSignedBy(Buffer.from(signature).toString('latin1'), bytes, key)) return 'bad';
  const fingerprint = fingerprintOf(key);
  if (list.key?.fingerprint !== fingerprint) return 'bad';
  if (trusted && 'fingerprint' in trusted && trusted.fingerprint !== fingerprint) return 'bad';
  return trusted ? 'good' : 'own';
}

/** Styles and scripts of earlier publications stay, so that a page opened before still finds them. */
const CARRIED = /^\/assets\/[^/]+\.(?:css|js)$/;

async function compare(copy: Copy | ListedCopy, { files }: Manifest): Promise<Difference[]> {
  const judge = async ([path, hash]: [string, string]): Promise<Difference[]> => {
    const bytes = await copy.read(path);
    if (bytes === undefined) return [{ kind: 'missing', path }];
    return sha256Of(bytes) === hash ? [] : [{ kind: 'differs', path }];
  };
  const found = await inGroups(Object.entries(files), judge, copy.atOnce);
  if (!('list' in copy)) return found.flat();
  const known = new Set([MANIFEST, SIGNATURE, ...Object.keys(files)]);
  const extra = (await copy.list()).filter((path) => !known.has(path));
  const kindOf = (path: string) => (CARRIED.test(path) ? 'carried' : 'extra');
  return [...found.flat(), ...extra.map((path): Difference => ({ kind: kindOf(path), path }))];
}
