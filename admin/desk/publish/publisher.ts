import { join } from 'node:path';
import { type BeijingMinute, minuteAt } from '../../../src/model/time.ts';
import type { ContentGate, ContentView } from '../gate/index.ts';
import { type ContentFile, type ContentRepository, Mirror, type Oid } from '../repository/index.ts';
import { type Builder, BuildInterrupted, type Place, syncTree, Workshop } from './build.ts';
import { type Due, type Failure, filesToBuild, tellsTooMuch, whatIsDue } from './due.ts';
import { ContentRefused, messageOf } from './messages.ts';
import type { Publication, Publications } from './publications.ts';
import type { Releases } from './releases.ts';

export interface PublisherParts {
  repository: ContentRepository;
  viewAt(commit: Oid | undefined): Promise<ContentView>;
  contentGate: ContentGate;
  releases: Releases;
  publications: Publications;
  builder: Builder;
  /** The version of the code that builds: what another version has built is built again. */
  code: string;
  production: boolean;
  /** A folder of this process's own, on the file system of the releases. */
  work: string;
  /** Where `npm run links` has recorded what it found; need not be there. */
  linksRecord: string;
  /** Whether the desk takes reports of mistakes on the site. */
  reportForm: boolean;
  clock: () => number;
}

export type Stage = 'idle' | 'checking' | 'building' | 'switching';

const LOOK_EVERY_MS = 2000;

/**
 * Keeps the live site at the newest public content. It looks at what should be live and what is, and
 * builds when they differ: because something was published, because a moment in the content has come, or
 * because the desk was not there when it should have. One build at a time; what came meanwhile is built
 * together afterwards. A build that fails leaves the live site as it was.
 */
export class Publisher {
  readonly #parts: PublisherParts;
  readonly #mirror: Mirror;
  readonly #workshop: Workshop;
  readonly #ended = new AbortController();
  readonly #listeners: ((publication: Publication) => void)[] = [];
  readonly #troubles: ((error: unknown) => void)[] = [];
  #stage: Stage = 'idle';
  #startedAt = 0;
  #failed: Failure | undefined;
  #working: Promise<void> | undefined;
  #again = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: PublisherParts) {
    this.#parts = parts;
    this.#workshop = new Workshop(parts.builder, (error) => this.#troubled(error));
    this.#mirror = new Mirror(parts.repository, join(parts.work, 'content'));
  }

  /** Begins to look, now and every two seconds. */
  start(): void {
    this.#timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    this.look();
  }

  /** Looks at once; to be called when something was published. Does nothing before the start. */
  look(): void {
    if (this.#timer === undefined || this.#ended.signal.aborted) return;
    if (this.#working) {
      this.#again = true;
      return;
    }
    this.#working = this.#work()
      .catch((error: unknown) => this.#troubled(error))
      .then(() => {
        this.#working = undefined;
        if (this.#again) {
          this.#again = false;
          this.look();
        }
      });
  }

  /** Calls a listener after every publication, whatever came of it. */
  onEnd(listener: (publication: Publication) => void): void {
    this.#listeners.push(listener);
  }

  /** Calls a listener when it cannot even look, not write down what came of a publication, or not build ahead. */
  onTrouble(listener: (error: unknown) => void): void {
    this.#troubles.push(listener);
  }

  /** Where the work stands: its stage, and since when in epoch milliseconds. */
  get progress(): { stage: Stage; startedAt: number } {
    return { stage: this.#stage, startedAt: this.#startedAt };
  }

  /** Resolves when no publication is going on. */
  async settled(): Promise<void> {
    await this.#working;
  }

  /** Stops; a build in progress is given up. */
  async close(): Promise<void> {
    this.#ended.abort();
    clearInterval(this.#timer);
    await this.#working;
    await this.#workshop.close();
  }

  #troubled(error: unknown): void {
    for (const listener of this.#troubles) listener(error);
  }

  async #work(): Promise<void> {
    const due = await whatIsDue(this.#parts, this.#failed);
    if (due === undefined) return this.#getReady();
    const { commit } = due;
    const { publications, clock } = this.#parts;
    this.#startedAt = clock();
    const buildTime = minuteAt(this.#startedAt);
    const message = await this.#publish(due, buildTime).then(
      (isLive) => (isLive ? '' : undefined),
      (error: unknown) => (error instanceof BuildInterrupted ? undefined : messageOf(error)),
    );
    this.#stage = 'idle';
    if (this.#ended.signal.aborted || message === undefined) return;
    this.#failed = message === '' ? undefined : { commit, at: clock() };
    const result = message === '' ? 'done' : 'failed';
    const publication = {
      commit,
      buildTime,
      startedAt: this.#startedAt,
      endedAt: clock(),
      result,
      message,
    } as const;
    await publications.add(publication);
    for (const listener of this.#listeners) listener(publication);
  }

  /** Has a builder bundle the code while there is nothing to do. */
  async #getReady(): Promise<void> {
    if (!this.#workshop.isIdle) return;
    const { releases, repository, viewAt, clock } = this.#parts;
    const [newest, live] = [await repository.head(), await releases.live()];
    if (!newest || !live) return;
    const files = await filesToBuild({ commit: live.commit, newest }, minuteAt(clock()), viewAt);
    await this.#mirror.hold(files);
    await this.#workshop.prepare(this.#place);
  }

  get #place(): Place {
    return { content: this.#mirror.folder, out: join(this.#parts.work, 'site') };
  }

  /** Builds what is due and makes it live; false when somebody has gone back or forth meanwhile. */
  async #publish(due: Due, buildTime: BeijingMinute): Promise<boolean> {
    const { commit, newest, live, hold } = due;
    const { releases, code, viewAt, clock } = this.#parts;
    this.#stage = 'checking';
    const files = await filesToBuild(due, buildTime, viewAt);
    const { out } = this.#place;
    try {
      await this.#checkAndBuild(commit, files, buildTime);
    } catch (error) {
      // What must go cannot wait until older content can be built: the newest is published after all.
      if (
        hold &&
        live &&
        !this.#ended.signal.aborted &&
        (await tellsTooMuch(live, newest, buildTime, viewAt))
      )
        await releases.resume();
      throw error;
    }
    this.#stage = 'switching';
    await syncTree(out);
    const isMoved = (await releases.live())?.name !== live?.name;
    if (isMoved || (await releases.holdFrom(newest))?.commit !== hold?.commit) return false;
    await releases.add(out, { commit, newest, buildTime, code, at: hold?.at ?? clock() });
    return true;
  }

  /** Checks and builds at once; what does not pass the check ends the build. */
  async #checkAndBuild(commit: Oid, files: readonly ContentFile[], buildTime: BeijingMinute): Promise<void> {
    const { repository, contentGate, production, releases, linksRecord, reportForm } = this.#parts;
    const refused = new AbortController();
    const checked = contentGate.check(files, { now: buildTime, production }).then((findings) => {
      if (findings.length > 0) throw new ContentRefused(findings);
      this.#stage = 'building';
    });
    checked.catch(() => refused.abort());
    const build = async () => {
      await this.#mirror.hold(files);
      const live = await releases.liveFolder();
      const history = live && join(live, 'inspection.json');
      const from = { repository: repository.directory, commit };
      const task = { ...this.#place, buildTime, production, history, linksRecord, reportForm, ...from };
      await this.#workshop.build(task, AbortSignal.any([this.#ended.signal, refused.signal]));
    };
    // Wrong content may also be why a build fails, and the check says it better.
    const [check, built] = await Promise.allSettled([checked, build()]);
    if (check.status === 'rejected') throw check.reason;
    if (built.status === 'rejected') throw built.reason;
  }
}
