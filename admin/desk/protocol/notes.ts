import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Account } from '../accounts/index.ts';
import type { Database, Schema } from '../database/index.ts';
import { Refusal } from '../refusal.ts';

/** A note as Decap shows it. */
export interface Note {
  id: string;
  author: string;
  content: string;
  /** ISO 8601. */
  timestamp: string;
  resolved: boolean;
  isOwn: boolean;
}

const MOST_NOTES = 500;
const LONGEST = 2000;

/** What colleagues tell each other beside an entry; it never gets into the content. */
export class Notes {
  readonly #db: Database;
  readonly #clock: () => number;

  constructor(db: Database, clock: () => number = Date.now) {
    this.#db = db;
    this.#clock = clock;
  }

  async list(reader: Account, collection: string, slug: string): Promise<Note[]> {
    const rows = await this.#of(collection, slug).selectAll().orderBy('at').execute();
    return rows.map((row) => noteOf(row, reader));
  }

  async add(author: Account, collection: string, slug: string, content: string): Promise<Note> {
    const { count } = await this.#of(collection, slug)
      .select((query) => query.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    if (Number(count) >= MOST_NOTES) throw new Refusal('invalid', '这篇内容的批注太多了，请先删去一些');
    const row = {
      id: randomUUID(),
      collection,
      slug,
      account: author.name,
      author: author.displayName,
      content: wordsOf(content),
      at: this.#clock(),
      resolved: 0,
    };
    await this.#db.insertInto('notes').values(row).execute();
    return noteOf(row, author);
  }

  /** Changes a note's words; only its author may. */
  async edit(author: Account, collection: string, slug: string, id: string, content: string): Promise<Note> {
    const row = await this.#own(author, collection, slug, id);
    const changed = { ...row, content: wordsOf(content) };
    await this.#db.updateTable('notes').set({ content: changed.content }).where('id', '=', id).execute();
    return noteOf(changed, author);
  }

  /** Marks a note as settled, or as open again; anyone who works on the entry may. */
  async toggle(reader: Account, collection: string, slug: string, id: string): Promise<Note> {
    const row = await this.#find(collection, slug, id);
    const resolved = row.resolved === 0 ? 1 : 0;
    await this.#db.updateTable('notes').set({ resolved }).where('id', '=', id).execute();
    return noteOf({ ...row, resolved }, reader);
  }

  async delete(author: Account, collection: string, slug: string, id: string): Promise<void> {
    await this.#own(author, collection, slug, id);
    await this.#db.deleteFrom('notes').where('id', '=', id).execute();
  }

  #of(collection: string, slug: string) {
    return this.#db.selectFrom('notes').where('collection', '=', collection).where('slug', '=', slug);
  }

  async #find(collection: string, slug: string, id: string) {
    const row = await this.#of(collection, slug).selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) throw new Refusal('missing', '没有这条批注，可能已经删除');
    return row;
  }

  async #own(author: Account, collection: string, slug: string, id: string) {
    const row = await this.#find(collection, slug, id);
    if (row.account !== author.name) throw new Refusal('forbidden', '只能改动自己写的批注');
    return row;
  }
}

function wordsOf(content: string): string {
  const words = content.trim();
  if (words === '' || [...words].length > LONGEST)
    throw new Refusal('invalid', `批注要有 1 到 ${LONGEST} 个字`);
  return words;
}

const noteOf = (row: Selectable<Schema['notes']>, reader: Account): Note => ({
  id: row.id,
  author: row.author,
  content: row.content,
  timestamp: new Date(Number(row.at)).toISOString(),
  resolved: row.resolved !== 0,
  isOwn: row.account === reader.name,
});
