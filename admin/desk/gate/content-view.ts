import { basename } from 'node:path';
import { type BeijingMinute, dayOf } from '../../../src/model/time.ts';
import type { ContentFile, ContentRepository, Oid } from '../repository/index.ts';
import { type Facts, factsIn } from './facts.ts';

/** The content at one commit, with what its entries say of themselves. */
export class ContentView {
  readonly commit: Oid | undefined;
  readonly files: readonly ContentFile[];
  readonly #byPath: ReadonlyMap<string, Oid>;
  readonly #facts: ReadonlyMap<string, Facts>;
  readonly #bySlug: ReadonlyMap<string, string>;

  private constructor(
    commit: Oid | undefined,
    files: readonly ContentFile[],
    facts: ReadonlyMap<string, Facts>,
  ) {
    this.commit = commit;
    this.files = files;
    this.#facts = facts;
    this.#byPath = new Map(files.map(({ path, oid }) => [path, oid]));
    this.#bySlug = new Map(
      [...facts].map(([path, { slug }]) => [`${folderOf(path)}/${slug ?? basename(path, '.md')}`, path]),
    );
  }

  /** Reads a commit; `known` are facts by blob that need no reading again, and are added to. */
  static async read(
    repository: ContentRepository,
    commit: Oid | undefined,
    known: Map<Oid, Facts>,
  ): Promise<ContentView> {
    const files = await repository.files(commit);
    const facts = new Map<string, Facts>();
    const entries = files.filter(({ path }) => path.endsWith('.md'));
    await Promise.all(
      entries.map(async ({ path, oid }) => {
        const found = known.get(oid) ?? factsIn((await repository.blob(oid)).toString('utf8'));
        known.set(oid, found);
        facts.set(path, found);
      }),
    );
    return new ContentView(commit, files, facts);
  }

  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  oid(path: string): Oid | undefined {
    return this.#byPath.get(path);
  }

  /** The file of the entry that is known by this slug. */
  pathOf(collection: string, slug: string): string | undefined {
    return this.#bySlug.get(`${collection}/${slug}`);
  }

  get media(): string[] {
    return this.files.map(({ path }) => path).filter((path) => path.startsWith('media/'));
  }

  /** Entries that are not to be seen before a later minute. */
  scheduledAfter(now: BeijingMinute): ReadonlySet<string> {
    const later = [...this.#facts].filter(
      ([, { publishedAt }]) => publishedAt !== undefined && publishedAt > now,
    );
    return new Set(later.map(([path]) => path));
  }

  /** The files of entries that are not to be read any more at a minute. */
  takenDownAt(now: BeijingMinute): ContentFile[] {
    const isOver = (path: string, { withdrawn, until }: Facts) =>
      withdrawn || (path.startsWith('stories/') && until !== undefined && until < dayOf(now));
    return this.files.filter(({ path }) => {
      const facts = this.#facts.get(path);
      return facts !== undefined && isOver(path, facts);
    });
  }

  /** The next minute at which something in the content comes due, or undefined when nothing does. */
  nextMomentAfter(now: BeijingMinute): BeijingMinute | undefined {
    let next: BeijingMinute | undefined;
    for (const { moments } of this.#facts.values())
      for (const moment of moments) if (moment > now && (next === undefined || moment < next)) next = moment;
    return next;
  }
}

const folderOf = (path: string) => path.slice(0, path.indexOf('/'));
