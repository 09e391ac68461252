import { Cache, type ContentFile, type ContentRepository, type Oid } from '../repository/index.ts';
import { createSkim } from './skim.ts';

/** What a list needs of an entry; `fields` are null when its file cannot be read. */
interface Listing {
  path: string;
  id: Oid;
  fields: Record<string, unknown> | null;
}

/** What is kept, weighed by its characters and those that it is known by. */
const KEPT_CHARACTERS = 20_000_000;

/** What lists show of entries instead of their whole files, looked for once in each version of a file. */
export class Listings {
  readonly #repository: ContentRepository;
  readonly #known = new Cache<Pick<Listing, 'fields'>>(KEPT_CHARACTERS);

  constructor(repository: ContentRepository) {
    this.#repository = repository;
  }

  /** Some single-valued fields of each file, by their names. */
  of(files: readonly ContentFile[], names: readonly string[]): Promise<Listing[]> {
    const skim = createSkim(names);
    return Promise.all(
      files.map(async ({ path, oid }) => {
        const version = `${names} ${oid}`;
        const known = this.#known.get(version);
        if (known) return { path, id: oid, ...known };
        const fields = skim((await this.#repository.blob(oid)).toString('utf8')) ?? null;
        this.#known.set(version, { fields }, version.length + JSON.stringify(fields).length);
        return { path, id: oid, fields };
      }),
    );
  }
}
