import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '../database/index.ts';
import { Refusal } from '../refusal.ts';

/** What a reader fills in. Nobody has to say who they are. */
export const mistakeForm = z.object({
  /** Site path of the page, as the site's own addresses are: nothing encoded, nothing that climbs. */
  page: z
    .string()
    .max(300)
    .regex(/^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?$/, '页面的网址不对'),
  wrong: z.string().trim().min(1, '请写哪里不对').max(2000, '“哪里不对”请不要超过2000字'),
  correct: z.string().trim().max(2000, '“应当是什么”请不要超过2000字').default(''),
  contact: z.string().trim().max(100, '“怎样联系您”请不要超过100字').default(''),
});
export type MistakeForm = z.infer<typeof mistakeForm>;

export interface Mistake extends MistakeForm {
  id: string;
  /** Epoch milliseconds. */
  at: number;
}

/** More than this many that nobody has handled are a flood, and no more are taken. */
const MOST_OPEN = 2000;

/** The mistakes that readers have reported, in the desk's database. */
export class Mistakes {
  readonly #db: Database;
  readonly #clock: () => number;

  constructor(db: Database, clock: () => number = Date.now) {
    this.#db = db;
    this.#clock = clock;
  }

  async add(form: MistakeForm): Promise<void> {
    const { open } = await this.#db
      .selectFrom('mistakes')
      .select(({ fn }) => fn.countAll<number | string>().as('open'))
      .where('handled_at', 'is', null)
      .executeTakeFirstOrThrow();
    if (Number(open) >= MOST_OPEN)
      throw new Refusal('unavailable', '收到的太多，还没有看完；请先打电话或写邮件');
    const row = { ...form, id: randomBytes(4).toString('hex'), at: this.#clock(), handled_at: null };
    await this.#db.insertInto('mistakes').values(row).execute();
  }

  /** Those that nobody has handled yet, the oldest first. */
  async open(): Promise<Mistake[]> {
    const rows = await this.#db
      .selectFrom('mistakes')
      .selectAll()
      .where('handled_at', 'is', null)
      .orderBy('at')
      .execute();
    return rows.map(({ handled_at: _, ...mistake }) => ({ ...mistake, at: Number(mistake.at) }));
  }

  /** Notes that one was handled, and forgets how to reach whoever reported it. */
  async handle(id: string): Promise<void> {
    const { numUpdatedRows } = await this.#db
      .updateTable('mistakes')
      .set({ handled_at: this.#clock(), contact: '' })
      .where('id', '=', id)
      .where('handled_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Refusal('missing', `没有待办的找错 ${id}`);
  }
}
