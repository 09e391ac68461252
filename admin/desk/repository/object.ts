import { createHash } from 'node:crypto';

/** The name of a git object: 40 hexadecimal digits, the SHA-1 of what it holds. */
export type Oid = string;
export const isOid = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);

export type ObjectType = 'blob' | 'tree' | 'commit';

/** A git object in memory. */
export interface GitObject {
  oid: Oid;
  type: ObjectType;
  content: Buffer;
}

/** What git hashes and compresses: the object behind its header. */
export const framed = ({ type, content }: Pick<GitObject, 'type' | 'content'>): Buffer =>
  Buffer.concat([Buffer.from(`${type} ${content.length}\0`, 'latin1'), content]);

export function objectOf(type: ObjectType, content: Buffer): GitObject {
  const oid = createHash('sha1').update(framed({ type, content })).digest('hex');
  return { oid, type, content };
}

export const blobOf = (content: Buffer): GitObject => objectOf('blob', content);
