import type { GitObject, Oid } from './object.ts';
import { encodeTree, type TreeItem } from './tree.ts';

/** What becomes of files, by path: the blob that each shall be, or undefined when it shall go. */
export type FileChanges = ReadonlyMap<string, Oid | undefined>;

type ReadTree = (oid: Oid) => Promise<readonly TreeItem[]>;

/**
 * The tree that comes of changing files in the tree `root` (undefined: an empty one), with every tree
 * object that has to be written for it. Folders that become empty go. Throws when a file would take the
 * place of a folder, or a folder that of a file.
 */
export async function editTree(
  read: ReadTree,
  root: Oid | undefined,
  changes: FileChanges,
): Promise<{ tree: GitObject; objects: GitObject[] }> {
  const items = new Map((root ? await read(root) : []).map((item) => [item.name, item]));
  const objects: GitObject[] = [];
  for (const [name, below] of byFirstName(changes)) {
    const here = items.get(name);
    const file = below.get('');
    if (below.has('')) {
      if (here?.folder || below.size > 1) throw new Error(`${name} is a folder`);
      if (file === undefined) items.delete(name);
      else items.set(name, { name, folder: false, oid: file });
      continue;
    }
    if (here && !here.folder) throw new Error(`${name} is a file`);
    const edited = await editTree(read, here?.oid, below);
    objects.push(...edited.objects);
    if (edited.tree.content.length === 0) items.delete(name);
    else items.set(name, { name, folder: true, oid: edited.tree.oid });
  }
  const tree = encodeTree([...items.values()]);
  return { tree, objects: [...objects, tree] };
}

/** Groups paths by their first name; what is left of each is the key below it, empty for the file itself. */
function byFirstName(changes: FileChanges): Map<string, Map<string, Oid | undefined>> {
  const groups = new Map<string, Map<string, Oid | undefined>>();
  for (const [path, oid] of changes) {
    const slash = path.indexOf('/');
    const name = slash < 0 ? path : path.slice(0, slash);
    const rest = slash < 0 ? '' : path.slice(slash + 1);
    const group = groups.get(name) ?? new Map<string, Oid | undefined>();
    groups.set(name, group.set(rest, oid));
  }
  return groups;
}
