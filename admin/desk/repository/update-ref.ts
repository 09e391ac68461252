import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawnGit } from './git.ts';
import type { Oid } from './object.ts';

/** One ref to move. `from` undefined: it must not exist yet; `to` undefined: it is to go. */
export interface RefChange {
  ref: string;
  from: Oid | undefined;
  to: Oid | undefined;
}

/** A ref no longer stood where the change said: someone else was first. */
export class RefMoved extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RefMoved';
  }
}

/** One running `git update-ref --stdin`. It ends itself at the first transaction that fails. */
export class UpdateRef {
  readonly #child: ChildProcessWithoutNullStreams;
  #out = '';
  #errors = '';
  #settle: ((error?: Error) => void) | undefined;
  /** True once the process has ended; every further transaction is refused. */
  ended = false;

  constructor(directory: string) {
    this.#child = spawnGit(directory, ['update-ref', '--stdin']);
    this.#child.stdin.on('error', () => {});
    this.#child.stdout.on('data', (chunk: Buffer) => {
      this.#out += chunk.toString('latin1');
      if (this.#out.endsWith('commit: ok\n')) this.#settle?.();
    });
    this.#child.stderr.on('data', (chunk: Buffer) => {
      this.#errors += chunk.toString('utf8');
    });
    this.#child.on('error', (error) => this.#end(error));
    this.#child.on('close', () => this.#end(failure(this.#errors)));
  }

  /** Moves all of the refs or none. One transaction at a time. Rejects with RefMoved when one has moved. */
  run(changes: readonly RefChange[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#out = '';
      this.#settle = (error) => {
        this.#settle = undefined;
        if (error) reject(error);
        else resolve();
      };
      if (this.ended) return this.#settle(failure(this.#errors));
      this.#child.stdin.write(['start', ...changes.map(instruction), 'commit', ''].join('\n'));
    });
  }

  close(): void {
    this.#child.stdin.end();
  }

  #end(error: Error): void {
    this.ended = true;
    this.#settle?.(error);
  }
}

function instruction({ ref, from, to }: RefChange): string {
  if (!/^refs\/[a-z0-9./-]+$/.test(ref)) throw new Error(`not a ref: ${ref}`);
  if (to === undefined) return `delete ${ref} ${from}`;
  return from === undefined ? `create ${ref} ${to}` : `update ${ref} ${to} ${from}`;
}

function failure(stderr: string): Error {
  const moved = /but expected|reference already exists|unable to resolve reference|reference is missing/;
  if (moved.test(stderr)) return new RefMoved(stderr.trim());
  return new Error(`git update-ref: ${stderr.trim() || 'ended'}`);
}
