import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { CheckOptions, Finding } from '../../../src/check/index.ts';
import { type ContentFile, type ContentRepository, Mirror } from '../repository/index.ts';
import type { CheckReply, CheckRequest } from './check-worker.ts';

const REMEMBERED = 50;

/** Checks a whole content as it would be public. What was found for the same files is not looked for again. */
export class ContentGate {
  readonly #mirror: Mirror;
  readonly #known = new Map<string, readonly Finding[]>();
  readonly #asked = new Map<number, { resolve(findings: Finding[]): void; reject(error: Error): void }>();
  #worker: Worker | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #count = 0;

  /** `folder` is written over; it belongs to this gate alone. */
  constructor(repository: ContentRepository, folder: string) {
    this.#mirror = new Mirror(repository, folder);
  }

  /** Errors in the content that consists of these files. */
  check(files: readonly ContentFile[], options: CheckOptions): Promise<readonly Finding[]> {
    const result = this.#turn.then(() => this.#check(files, options));
    this.#turn = result.catch(() => {});
    return result;
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.#worker?.terminate();
  }

  async #check(files: readonly ContentFile[], options: CheckOptions): Promise<readonly Finding[]> {
    const key = digest(files, options);
    const known = this.#known.get(key);
    if (known) return known;
    await this.#mirror.hold(files);
    const findings = (await this.#ask(options)).filter(({ level }) => level === 'error');
    if (this.#known.size >= REMEMBERED) this.#known.delete(this.#known.keys().next().value ?? '');
    this.#known.set(key, findings);
    return findings;
  }

  #ask(options: CheckOptions): Promise<Finding[]> {
    const id = this.#count++;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#running().postMessage({ id, folder: this.#mirror.folder, options } satisfies CheckRequest);
    });
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url));
    worker.on('message', (reply: CheckReply) => {
      const asked = this.#asked.get(reply.id);
      this.#asked.delete(reply.id);
      if ('findings' in reply) asked?.resolve(reply.findings);
      else asked?.reject(new Error(reply.failure));
    });
    const ended = (error: Error) => {
      if (this.#worker === worker) this.#worker = undefined;
      for (const { reject } of this.#asked.values()) reject(error);
      this.#asked.clear();
    };
    worker.on('error', (error) => ended(error as Error));
    worker.on('exit', () => ended(new Error('the check ended')));
    this.#worker = worker;
    return worker;
  }
}

// Errors do not come with time, only warnings do; so the day is enough to know a result by.
const digest = (files: readonly ContentFile[], { now, production }: CheckOptions) =>
  createHash('sha256')
    .update(JSON.stringify([now.slice(0, 10), production, files.map(({ path, oid }) => [path, oid])]))
    .digest('hex');
