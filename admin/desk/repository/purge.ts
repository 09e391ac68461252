import { editTree, type FileChanges } from './edit-tree.ts';
import { runGit } from './git.ts';
import { type GitObject, type Oid, objectOf } from './object.ts';
import { ObjectReader } from './object-reader.ts';
import { ObjectWriter } from './object-writer.ts';
import { Objects } from './objects.ts';

export interface Purged {
  /** Commits that had to be written anew, and what they are called now, by their old name. */
  renamed: ReadonlyMap<Oid, Oid>;
  /** Everything that the files ever held. */
  blobs: ReadonlySet<Oid>;
}

const WRITTEN_AT_ONCE = 500;
/** What a commit's message may go on saying of a file that is gone: steps and duties, no free words. */
const KEPT_TRAILER = /^(?:Desk-Action|Desk-Account|Desk-Based-On|Review-Step|Review-Duty): /;
const GONE = '（已清除）';

/**
 * Takes files out of the whole history of a bare repository, as if they had never been in it: every commit
 * that held one, or whose message names one, is written anew, and so is each after it; commits that name
 * another by its hash follow. Refs in `dropped` go. Nobody else may be writing. What is cut off stays in the
 * repository until `forgetUnreachable`.
 */
export async function rewriteWithout(
  directory: string,
  paths: readonly string[],
  dropped: (ref: string) => boolean,
): Promise<Purged> {
  const reader = new ObjectReader(directory);
  const writer = new ObjectWriter(directory);
  const objects = new Objects(reader, writer);
  const renamed = new Map<Oid, Oid>();
  const blobs = new Set<Oid>();
  const trees = createTreeEditor(objects, paths, blobs);
  try {
    const textOf = async (oid: Oid) => (await reader.read(oid)).content.toString('utf8');
    let made: GitObject[] = [];
    for await (const [oid, text] of eachAfterThoseItNames(await commitsIn(directory), textOf)) {
      const commit = await rewritten(text, paths, renamed, trees.without);
      if (commit.oid === oid) continue;
      renamed.set(oid, commit.oid);
      made.push(commit);
      if (made.length < WRITTEN_AT_ONCE) continue;
      await writer.write([...trees.take(), ...made]);
      made = [];
    }
    await writer.write([...trees.take(), ...made]);
  } finally {
    reader.close();
  }
  await moveRefs(directory, renamed, dropped);
  return { renamed, blobs };
}

const commitsIn = (directory: string) =>
  linesOf(directory, ['rev-list', '--topo-order', '--reverse', '--all']);

const OID = /\b[0-9a-f]{40}\b/g;

/** Commits with their text, each after every other that it names, as a parent or in its message. */
async function* eachAfterThoseItNames(
  commits: readonly Oid[],
  textOf: (oid: Oid) => Promise<string>,
): AsyncGenerator<[Oid, string]> {
  const waiting = new Set(commits);
  for (const first of commits) {
    const stack = [first];
    for (let oid = stack.at(-1); oid !== undefined; oid = stack.at(-1)) {
      const text = waiting.has(oid) ? await textOf(oid) : '';
      const before = [...text.matchAll(OID)].map(([named]) => named).filter((named) => waiting.has(named));
      if (before.length > 0) {
        stack.push(...before);
        continue;
      }
      stack.pop();
      if (waiting.delete(oid)) yield [oid, text];
    }
  }
}

/** Trees without the files; each is edited once. Collects what the files held, and what has to be written. */
function createTreeEditor(objects: Objects, paths: readonly string[], blobs: Set<Oid>) {
  const known = new Map<Oid, Oid>();
  let made: GitObject[] = [];
  const read = (oid: Oid) => objects.tree(oid);
  const find = async (tree: Oid, path: string): Promise<Oid | undefined> => {
    const [name = '', ...rest] = path.split('/');
    const item = (await read(tree)).find((item) => item.name === name);
    if (item === undefined || rest.length === 0) return item?.oid;
    return item.folder ? find(item.oid, rest.join('/')) : undefined;
  };
  const edit = async (tree: Oid): Promise<Oid> => {
    const changes = new Map<string, undefined>();
    for (const path of paths) {
      const blob = await find(tree, path);
      if (blob === undefined) continue;
      blobs.add(blob);
      changes.set(path, undefined);
    }
    if (changes.size === 0) return tree;
    const edited = await editTree(read, tree, changes satisfies FileChanges);
    made.push(...edited.objects);
    return edited.tree.oid;
  };
  return {
    without: async (tree: Oid): Promise<Oid> => {
      const found = known.get(tree) ?? (await edit(tree));
      known.set(tree, found);
      return found;
    },
    take: (): GitObject[] => {
      const taken = made;
      made = [];
      return taken;
    },
  };
}

async function rewritten(
  text: string,
  paths: readonly string[],
  renamed: ReadonlyMap<Oid, Oid>,
  without: (tree: Oid) => Promise<Oid>,
): Promise<GitObject> {
  const gap = text.indexOf('\n\n');
  const tree = /^tree ([0-9a-f]{40})/.exec(text)?.[1] ?? '';
  // A commit names others in its header, and the desk's also below its message.
  const renamedIn = (words: string) => words.replace(OID, (oid) => renamed.get(oid) ?? oid);
  const header = renamedIn(text.slice(0, gap)).replace(tree, await without(tree));
  const message = renamedIn(text.slice(gap + 2));
  const names = paths.some((path) => message.includes(path.replace(/\.md$/, '')));
  return objectOf('commit', Buffer.from(`${header}\n\n${names ? silenced(message) : message}`, 'utf8'));
}

const silenced = (message: string) =>
  `${[GONE, '', ...message.split('\n').filter((line) => KEPT_TRAILER.test(line))].join('\n')}\n`;

async function moveRefs(
  directory: string,
  renamed: ReadonlyMap<Oid, Oid>,
  dropped: (ref: string) => boolean,
): Promise<void> {
  const refs = await linesOf(directory, ['for-each-ref', '--format=%(objectname) %(refname)']);
  const steps = refs.flatMap((line) => {
    const [oid = '', ref = ''] = line.split(' ');
    if (dropped(ref)) return [`delete ${ref} ${oid}`];
    const to = renamed.get(oid);
    return to === undefined ? [] : [`update ${ref} ${to} ${oid}`];
  });
  await runGit(directory, ['update-ref', '--stdin'], ['start', ...steps, 'commit', ''].join('\n'));
}

/** Drops every object that no ref leads to, and every note of where refs have been. */
export async function forgetUnreachable(directory: string): Promise<void> {
  await runGit(directory, ['reflog', 'expire', '--expire=now', '--expire-unreachable=now', '--all']);
  await runGit(directory, ['gc', '--quiet', '--prune=now']);
}

/** Which of these objects the repository still holds. */
export async function stillThere(directory: string, oids: Iterable<Oid>): Promise<Oid[]> {
  const asked = [...oids].map((oid) => `${oid}\n`).join('');
  const printed = await runGit(directory, ['cat-file', '--batch-check'], asked);
  const lines = printed.toString('utf8').split('\n').filter(Boolean);
  return lines.filter((line) => !line.endsWith(' missing')).map((line) => line.slice(0, 40));
}

/** Larger ones are films and pictures. */
const LARGEST_TEXT = 8_000_000;

/** The objects, reachable or not, in which one of some words stands. */
export async function objectsWith(directory: string, words: readonly string[]): Promise<Oid[]> {
  const format = '--batch-check=%(objectname) %(objectsize)';
  const all = await linesOf(directory, ['cat-file', '--batch-all-objects', format]);
  const reader = new ObjectReader(directory);
  const found: Oid[] = [];
  try {
    for (const line of all) {
      const [oid = '', size = '0'] = line.split(' ');
      if (Number(size) > LARGEST_TEXT) continue;
      const { content } = await reader.read(oid);
      if (words.some((word) => content.includes(word))) found.push(oid);
    }
  } finally {
    reader.close();
  }
  return found;
}

async function linesOf(directory: string, args: readonly string[]): Promise<string[]> {
  return (await runGit(directory, args)).toString('utf8').split('\n').filter(Boolean);
}
