import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawnGit } from './git.ts';

/** What `git cat-file --batch-command` says to one question: a header, and an object's content or nothing. */
export interface Answer {
  header: string;
  content: Buffer;
}

interface Question {
  withContent: boolean;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** One running `git cat-file`, answering in the order of the questions. */
export class CatFile {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting: Question[] = [];
  #chunks: Buffer[] = [];
  #received = 0;
  #needed = 0;
  /** True once the process has ended; it then answers nothing any more. */
  ended = false;

  constructor(directory: string) {
    this.#child = spawnGit(directory, ['cat-file', '--batch-command']);
    this.#child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#child.stderr.resume();
    this.#child.stdin.on('error', () => {});
    this.#child.on('error', (error) => this.#end(error));
    this.#child.on('close', () => this.#end(new Error('git cat-file ended')));
  }

  /** `what` is an object name or a full ref name. */
  ask(command: 'contents' | 'info', what: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ withContent: command === 'contents', resolve, reject });
      this.#child.stdin.write(`${command} ${what}\n`);
    });
  }

  close(): void {
    this.#child.stdin.end();
  }

  #end(error: Error): void {
    this.ended = true;
    for (const question of this.#waiting.splice(0)) question.reject(error);
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    // A large object arrives in many pieces: they are joined once, when enough has come.
    if (this.#received < this.#needed) return;
    let bytes = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    this.#needed = 0;
    for (;;) {
      const end = bytes.indexOf(0x0a);
      const [question] = this.#waiting;
      if (end < 0 || !question) break;
      const header = bytes.toString('utf8', 0, end);
      const size = question.withContent ? sizeIn(header) : undefined;
      const total = end + 1 + (size === undefined ? 0 : size + 1);
      if (bytes.length < total) {
        this.#needed = total;
        break;
      }
      this.#waiting.shift();
      question.resolve({ header, content: Buffer.from(bytes.subarray(end + 1, end + 1 + (size ?? 0))) });
      bytes = bytes.subarray(total);
    }
    this.#chunks = [bytes];
    this.#received = bytes.length;
  }
}

/** The size of the content that follows a header, or undefined when none does. */
function sizeIn(header: string): number | undefined {
  const size = /^[0-9a-f]{40} \w+ (\d+)$/.exec(header)?.[1];
  return size === undefined ? undefined : Number(size);
}
