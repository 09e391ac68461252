import { z } from 'zod';

/** Where the list of all files stands, with its signature and the key to check it by; fixed addresses. */
export const MANIFEST = '/provenance.json';
export const SIGNATURE = '/provenance.json.sig';
export const PUBLIC_KEY = '/provenance.pub';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const entry = z.strictObject({
  /** Address of its page, without the base path. */
  page: z.string(),
  /** Its file, relative to the content root, and the SHA-256 of that file. */
  file: z.string(),
  sha256: hash,
  /** The commit that last touched the file, and when; null where the content has no history of it. */
  commit: z.string().nullable(),
  committedAt: z.string().nullable(),
});

const draft = z.strictObject({
  version: z.literal(1),
  site: z.string(),
  /** The moment that the site was built for, ISO 8601. */
  builtAt: z.string(),
  /** The content's last commit; null where it has no history. */
  commit: z.string().nullable(),
  entries: z.array(entry),
});

const manifest = draft.extend({
  /** The key that signed this list; null for a build that nobody signed. */
  key: z.strictObject({ algorithm: z.literal('Ed25519'), fingerprint: hash }).nullable(),
  /** SHA-256 of every file of the site but this list and its signature, by its path from the site's root. */
  files: z.record(z.string().startsWith('/'), hash),
});

export type EntryRecord = z.infer<typeof entry>;
/** What a build knows before its files are written. */
export type ManifestDraft = z.infer<typeof draft>;
export type Manifest = z.infer<typeof manifest>;

/** The list as a file: one line a file, so that two of them can be compared line by line. */
export const composeManifest = (parts: Manifest): string => `${JSON.stringify(parts, null, 1)}\n`;

export const parseDraft = (text: string): ManifestDraft => draft.parse(JSON.parse(text));

/** Reads a list, or gives undefined when it is none. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
