import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { minuteAt } from '../model/time.ts';

/** What `check` finds in the content that is built. */
export interface Checked {
  errors: number;
  /** For a person at a terminal, in Chinese. */
  report: string;
}

/**
 * A thread for what a build makes beside its pages (`beside-pages.ts`): the check of the content, sharing
 * pictures, the search index, the inspection, the signed list of files. Its failure is told by whatever waits
 * for it.
 */
export class Beside {
  readonly #thread: Worker;
  /** Rejects when the thread fails or ends, whether or not anybody waits for it then. */
  readonly #over: Promise<never>;
  #checked: Promise<Checked> | undefined;

  constructor() {
    this.#thread = new Worker(new URL('./beside-pages.ts', import.meta.url));
    this.#over = new Promise((_, reject) => {
      this.#thread.once('error', reject);
      this.#thread.once('exit', () => reject(new Error('beside-pages.ts ended before it was done')));
    });
    this.#over.catch(() => undefined);
  }

  /** Has it go through the content once for nothing, while there is time: the next time takes half as long. */
  rehearse(): void {
    this.#thread.postMessage('rehearse');
  }

  /** Has it read and check the content, the first time that it is called: the environment is complete then. */
  check(): Promise<Checked> {
    if (!this.#checked) {
      // Pages and inspection speak of one moment, also when the clock's minute turns between them.
      process.env.BUILD_TIME ||= minuteAt(Date.now());
      this.#thread.postMessage({ ...process.env });
      this.#checked = this.#said<Checked>();
      this.#checked.catch(() => undefined);
    }
    return this.#checked;
  }

  /** Lets it write into the folder that the pages are written to. */
  pagesBegin(folder: string): void {
    void this.check();
    this.#thread.postMessage(folder);
  }

  /** Lets it complete the site, and waits for that. Gives back what is to be said about it, in Chinese. */
  async pagesDone(): Promise<string[]> {
    // What it says of the check comes first, however soon the pages are done.
    await this.check();
    this.#thread.postMessage('done');
    return this.#said<string[]>();
  }

  async #said<T>(): Promise<T> {
    const [message] = await Promise.race([once(this.#thread, 'message'), this.#over]);
    return message;
  }
}

let one: Beside | undefined;

/** The thread of this process's build; started when it is first asked for. */
export const beside = (): Beside => (one ??= new Beside());
