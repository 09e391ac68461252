import { encodeCommit, type Person } from './commit.ts';
import { editTree } from './edit-tree.ts';
import { blobOf, type GitObject, type Oid } from './object.ts';
import type { Objects } from './objects.ts';
import type { Refs } from './refs.ts';
import { type RefChange, RefMoved } from './update-ref.ts';

/** What one step makes of the files on a branch, and what the commit says of it. */
export interface Step {
  /** By path: the new content, the name of a blob that is there already, or undefined to delete the file. */
  files: ReadonlyMap<string, Buffer | Oid | undefined>;
  author: Person;
  subject: string;
  trailers: Readonly<Record<string, string>>;
  /** Commits that this step brings in; they become further parents. */
  merges?: readonly Oid[];
  /** Objects to be written with it. */
  objects?: readonly GitObject[];
  /** Refs that move in the same transaction. */
  refs?: readonly RefChange[];
}

/** Decides on a step when its turn has come; `head` is the commit that it will stand on. */
export type Plan = (head: Oid | undefined) => Promise<Step>;

interface Job {
  plan: Plan;
  attempts: number;
  resolve(commit: Oid): void;
  reject(error: unknown): void;
}

interface Planned {
  job: Job;
  commit: Oid;
  objects: readonly GitObject[];
  refs: readonly RefChange[];
}

const MOST_ATTEMPTS = 5;

/** The commit that a step makes on top of `head`, with all objects that it needs. */
export async function commitOf(
  objects: Objects,
  head: Oid | undefined,
  step: Step,
  at: number,
): Promise<{ commit: Oid; objects: GitObject[] }> {
  const blobs = new Map<string, GitObject>();
  const changes = new Map<string, Oid | undefined>();
  for (const [path, content] of step.files) {
    const blob = Buffer.isBuffer(content) ? blobOf(content) : undefined;
    if (blob) blobs.set(path, blob);
    changes.set(path, blob?.oid ?? (content as Oid | undefined));
  }
  const root = head ? (await objects.commit(head)).tree : undefined;
  const edited = await editTree((oid) => objects.tree(oid), root, changes);
  const commit = encodeCommit({
    tree: edited.tree.oid,
    parents: [...(head ? [head] : []), ...(step.merges ?? [])],
    author: step.author,
    at,
    subject: step.subject,
    trailers: step.trailers,
  });
  return { commit: commit.oid, objects: [...blobs.values(), ...edited.objects, commit] };
}

/**
 * A branch that everyone writes to. Steps that wait together become commits one after another and go to
 * disk in one trip; each is acknowledged only when it would survive a power cut. When another process has
 * moved the branch meanwhile, the steps are planned anew on what it left.
 */
export class Branch {
  readonly #ref: string;
  readonly #objects: Objects;
  readonly #refs: Refs;
  readonly #head: () => Promise<Oid | undefined>;
  readonly #queue: Job[] = [];
  #working: Promise<void> | undefined;

  constructor(ref: string, parts: { objects: Objects; refs: Refs; head: () => Promise<Oid | undefined> }) {
    this.#ref = ref;
    this.#objects = parts.objects;
    this.#refs = parts.refs;
    this.#head = parts.head;
  }

  /** Resolves with the step's commit. Rejects with what the plan threw, or RefMoved when one of its refs has. */
  change(plan: Plan): Promise<Oid> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ plan, attempts: 0, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  async settled(): Promise<void> {
    await this.#working;
  }

  async #work(): Promise<void> {
    await Promise.resolve();
    // A step that lost a race may have dragged its batch down: it is tried again by itself.
    while (this.#queue.length > 0) {
      const alone = this.#queue[0] && this.#queue[0].attempts > 0;
      const batch = this.#queue.splice(0, alone ? 1 : this.#queue.length);
      await this.#flush(batch).catch((error: unknown) => {
        for (const job of batch) job.reject(error);
      });
    }
    this.#working = undefined;
  }

  async #flush(batch: readonly Job[]): Promise<void> {
    const from = await this.#head();
    const planned = await this.#planAll(batch, from);
    const last = planned.at(-1);
    if (!last) return;
    const objects = planned.flatMap((step) => step.objects);
    const refs = planned.flatMap((step) => step.refs);
    try {
      await this.#objects.persist(objects);
      await this.#refs.update([{ ref: this.#ref, from, to: last.commit }, ...refs]);
      for (const { job, commit } of planned) job.resolve(commit);
    } catch (error) {
      this.#objects.discard(objects);
      this.#again(planned, error);
    }
  }

  async #planAll(batch: readonly Job[], from: Oid | undefined): Promise<Planned[]> {
    const planned: Planned[] = [];
    let head = from;
    for (const job of batch) {
      try {
        const step = await job.plan(head);
        const made = await commitOf(this.#objects, head, step, Date.now());
        const objects = [...(step.objects ?? []), ...made.objects];
        this.#objects.stage(objects);
        planned.push({ job, commit: made.commit, objects, refs: step.refs ?? [] });
        head = made.commit;
      } catch (error) {
        job.reject(error);
      }
    }
    return planned;
  }

  #again(planned: readonly Planned[], error: unknown): void {
    const retried: Job[] = [];
    for (const { job } of planned) {
      job.attempts += 1;
      if (!(error instanceof RefMoved) || job.attempts >= MOST_ATTEMPTS) job.reject(error);
      else retried.push(job);
    }
    this.#queue.unshift(...retried);
  }
}
