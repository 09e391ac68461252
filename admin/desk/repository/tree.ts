import { type GitObject, type Oid, objectOf } from './object.ts';

/** One name in a folder. The desk writes plain files and folders only: no links, nothing executable. */
export interface TreeItem {
  name: string;
  folder: boolean;
  oid: Oid;
}

const FILE = '100644';
const FOLDER = '40000';
const OID_BYTES = 20;

/** Reads a tree object. Throws when it holds anything but plain files and folders. */
export function decodeTree(content: Buffer): TreeItem[] {
  const items: TreeItem[] = [];
  let at = 0;
  while (at < content.length) {
    const space = content.indexOf(0x20, at);
    const end = content.indexOf(0, space);
    const mode = content.toString('latin1', at, space);
    const name = content.toString('latin1', space + 1, end);
    if (mode !== FILE && mode !== FOLDER) throw new Error(`tree entry ${name} has mode ${mode}`);
    items.push({ name, folder: mode === FOLDER, oid: content.toString('hex', end + 1, end + 21) });
    at = end + 21;
  }
  return items;
}

/** Makes the tree object of a folder, in the order that git demands. Names are ASCII, as `placeOf` sees to. */
export function encodeTree(items: readonly TreeItem[]): GitObject {
  const sorted = [...items].sort(inGitOrder);
  const heads = sorted.map(({ name, folder }) => `${folder ? FOLDER : FILE} ${name}\0`);
  const content = Buffer.alloc(heads.reduce((sum, head) => sum + head.length + OID_BYTES, 0));
  let at = 0;
  for (const [index, { oid }] of sorted.entries()) {
    at += content.write(heads[index] ?? '', at, 'latin1');
    at += content.write(oid, at, 'hex');
  }
  return objectOf('tree', content);
}

// git sorts a folder as if its name ended in a slash.
const sortKey = ({ name, folder }: TreeItem) => (folder ? `${name}/` : name);
const inGitOrder = (a: TreeItem, b: TreeItem) => {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};
