import { spawn } from 'node:child_process';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Started, start } from './start-builder.ts';

/**
 * How a site is built: the command, and where it runs. A command finds its task in the environment; the
 * command `node` is the Node that the desk itself runs on. Without a command the desk's own builder does it,
 * which is started before there is a task.
 */
export interface Builder {
  command: readonly [string, ...string[]] | undefined;
  folder: string;
  /** Milliseconds after which a build is given up. */
  timeout: number;
}

/** Where a build happens. */
export interface Place {
  /** `CONTENT_DIR`: the content to build from. */
  content: string;
  /** `OUT_DIR`: where the site is to be. What is there is dropped. */
  out: string;
}

export interface BuildTask extends Place {
  /** `BUILD_TIME`: the minute that the site shows. */
  buildTime: string;
  /** `PUBLISH=production`. */
  production: boolean;
  /** `INSPECTION_HISTORY`: what the build before found of itself. */
  history: string | undefined;
  /** `LINKS_RECORD`. */
  linksRecord: string;
  /** `REPORT_FORM=desk`. */
  reportForm: boolean;
  /** `CONTENT_GIT_DIR` and `CONTENT_COMMIT`: the repository and the commit that the content was written from. */
  repository: string;
  commit: string;
}

/** A build that failed, with the last lines of what the builder printed. */
export class BuildFailed extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BuildFailed';
  }
}

/**
 * A build that Ctrl-C has reached at a terminal, in the moment before its processes stood apart. The desk is being
 * stopped as well, or else builds it again.
 */
export class BuildInterrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'BuildInterrupted';
  }
}

/** After a builder has ended without a task, for want of memory perhaps, none is started ahead for a while. */
const REST_MS = 10 * 60 * 1000;

/** Builds sites, one at a time. */
export class Workshop {
  readonly #builder: Builder;
  readonly #onTrouble: (error: Error) => void;
  #waiting: Started | undefined;
  #restsUntil = 0;

  /** `onTrouble` is told why a builder ended that had no task yet. */
  constructor(builder: Builder, onTrouble: (error: Error) => void) {
    this.#builder = builder;
    this.#onTrouble = onTrouble;
  }

  /** Whether a builder may be started before there is a task, and none is. */
  get isIdle(): boolean {
    return !this.#builder.command && !this.#waiting && Date.now() >= this.#restsUntil;
  }

  /**
   * Starts a builder that bundles the code and waits, so that the next build from and into these folders need
   * not. The content may change meanwhile.
   */
  async prepare(place: Place): Promise<void> {
    await rm(place.out, { recursive: true, force: true });
    const started = start(this.#builder, placeIn(place));
    this.#waiting = started;
    void started.ended.then((code) => {
      if (this.#waiting !== started) return;
      this.#waiting = undefined;
      if (started.child.signalCode === 'SIGINT') return;
      this.#restsUntil = Date.now() + REST_MS;
      this.#onTrouble(new Error(`a builder ended without a task (${code}): ${started.printed()}`));
    });
  }

  /** Builds a site. Throws BuildFailed or BuildInterrupted; nothing of such a build is to be used. */
  async build(task: BuildTask, signal: AbortSignal): Promise<void> {
    const environment = environmentFor(task);
    if (!this.#waiting) await rm(task.out, { recursive: true, force: true });
    const { child, printed, ended } = this.#waiting ?? start(this.#builder, environment);
    this.#waiting = undefined;
    if (!this.#builder.command) child.stdin.write(`${JSON.stringify(environment)}\n`);
    const stop = () => child.stdin.end();
    const timer = setTimeout(stop, this.#builder.timeout);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    const code = await ended;
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    if (child.signalCode === 'SIGINT') throw new BuildInterrupted();
    if (code !== 0) throw new BuildFailed(printed().trim().split('\n').slice(-12).join('\n'));
    const home = await stat(join(task.out, 'index.html')).catch(() => undefined);
    if (!home?.size) throw new BuildFailed('the built site has no home page');
  }

  /** Sends away a builder that waits. */
  async close(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.child.stdin.end();
    await waiting?.ended;
  }
}

const placeIn = ({ content, out }: Place): Record<string, string> => ({ CONTENT_DIR: content, OUT_DIR: out });

function environmentFor(task: BuildTask): Record<string, string> {
  return {
    ...placeIn(task),
    BUILD_TIME: task.buildTime,
    CONTENT_GIT_DIR: task.repository,
    CONTENT_COMMIT: task.commit,
    ...(task.history ? { INSPECTION_HISTORY: task.history } : {}),
    LINKS_RECORD: task.linksRecord,
    ...(task.reportForm ? { REPORT_FORM: 'desk' } : {}),
    ...(task.production ? { PUBLISH: 'production' } : {}),
  };
}

/** Forces everything in a folder's file system to disk, where the system has a command for it. */
export async function syncTree(folder: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const child = spawn('sync', ['-f', '--', folder], { stdio: 'ignore' });
    child.on('error', () => resolve());
    child.on('close', () => resolve());
  });
}
