import { randomInt } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Database, Schema } from '../database/index.ts';
import { Refusal } from '../refusal.ts';
import { Attempts } from './attempts.ts';
import { hashPassword } from './password-hash.ts';
import { type Account, type Grant, needsSecondFactor } from './roles.ts';

const ONE_TIME_MS = 72 * 60 * 60 * 1000;
const ONE_TIME_LENGTH = 16;
// No characters that look alike on paper.
const ONE_TIME_ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const accountName = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$/;

export interface NewAccount {
  name: string;
  displayName: string;
  duty: string;
  grants: readonly Grant[];
}

type Row = Selectable<Schema['accounts']>;

/** The people who edit. */
export class Accounts {
  readonly #db: Database;
  readonly #clock: () => number;
  readonly #attempts: Attempts;

  constructor(db: Database, clock: () => number = Date.now) {
    this.#db = db;
    this.#clock = clock;
    this.#attempts = new Attempts(db, clock);
  }

  async list(): Promise<Account[]> {
    const rows = await this.#db.selectFrom('accounts').selectAll().orderBy('name').execute();
    const grants = await this.#db.selectFrom('grants').selectAll().execute();
    return rows.map((row) =>
      accountOf(
        row,
        grants.filter(({ account }) => account === row.name),
      ),
    );
  }

  async find(name: string): Promise<Account | undefined> {
    const row = await this.#row(name);
    if (!row) return undefined;
    return accountOf(
      row,
      await this.#db.selectFrom('grants').selectAll().where('account', '=', name).execute(),
    );
  }

  /** Adds an account and gives back its one-time password, which ends after three days. */
  async add({ name, displayName, duty, grants }: NewAccount): Promise<string> {
    if (!accountName.test(name) || name.length > 40)
      throw new Refusal('invalid', '用户名只能用小写字母、数字、点和连字符，以字母开头，最多 40 个字符');
    if (displayName.trim() === '' || displayName.length > 30)
      throw new Refusal('invalid', '请写姓名，最多 30 个字');
    if (duty.length > 60) throw new Refusal('invalid', '职务最多 60 个字');
    if (grants.length === 0) throw new Refusal('invalid', '至少要给一个角色');
    if (await this.#row(name)) throw new Refusal('conflict', `用户名 ${name} 已经有人用了`);
    await this.#demandOwnName(name, displayName.trim());
    const password = newOneTimePassword();
    const hash = await hashPassword(password);
    const now = this.#clock();
    await this.#db.transaction().execute(async (db) => {
      await db
        .insertInto('accounts')
        .values({
          name,
          display_name: displayName.trim(),
          duty: duty.trim(),
          password: hash,
          one_time_until: now + ONE_TIME_MS,
          totp_secret: null,
          totp_step: 0,
          disabled: 0,
          created_at: now,
        })
        .execute();
      await db
        .insertInto('grants')
        .values(grants.map((grant) => ({ account: name, ...grant })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
    return password;
  }

  /** Disables an account and ends its sessions in the same moment. */
  async disable(name: string): Promise<void> {
    await this.#mustExist(name);
    await this.#db.transaction().execute(async (db) => {
      await db.updateTable('accounts').set({ disabled: 1 }).where('name', '=', name).execute();
      await db.deleteFrom('sessions').where('account', '=', name).execute();
    });
  }

  /** Gives an account a new one-time password, without second factor, locks and sessions; enables it again. */
  async reset(name: string): Promise<string> {
    const { display_name, disabled } = await this.#mustExist(name);
    if (disabled) await this.#demandOwnName(name, display_name);
    const password = newOneTimePassword();
    const hash = await hashPassword(password);
    const until = this.#clock() + ONE_TIME_MS;
    await this.#db.transaction().execute(async (db) => {
      await db
        .updateTable('accounts')
        .set({ password: hash, one_time_until: until, totp_secret: null, totp_step: 0, disabled: 0 })
        .where('name', '=', name)
        .execute();
      await db.deleteFrom('sessions').where('account', '=', name).execute();
    });
    await this.#attempts.clear(name);
    return password;
  }

  #row(name: string): Promise<Row | undefined> {
    return this.#db.selectFrom('accounts').selectAll().where('name', '=', name).executeTakeFirst();
  }

  async #mustExist(name: string): Promise<Row> {
    const row = await this.#row(name);
    if (!row) throw new Refusal('missing', `没有用户名为 ${name} 的账号`);
    return row;
  }

  /** Pages show people by their names alone: two of one name would pass there for one who reviewed twice. */
  async #demandOwnName(name: string, displayName: string): Promise<void> {
    const other = await this.#db
      .selectFrom('accounts')
      .select('name')
      .where('display_name', '=', displayName)
      .where('disabled', '=', 0)
      .where('name', '!=', name)
      .executeTakeFirst();
    if (other)
      throw new Refusal(
        'conflict',
        `账号 ${other.name} 也叫“${displayName}”；页面上只写姓名，请写得能区分，例如在姓名后加上单位`,
      );
  }
}

function accountOf(row: Row, grants: readonly Selectable<Schema['grants']>[]): Account {
  return {
    name: row.name,
    displayName: row.display_name,
    duty: row.duty,
    grants: grants.map(({ role, unit, collection }) => ({ role, unit, collection })) as Grant[],
    disabled: row.disabled !== 0,
    secondFactor: row.totp_secret !== null,
    oneTime: row.one_time_until !== null,
  };
}

function newOneTimePassword(): string {
  const letters = Array.from(
    { length: ONE_TIME_LENGTH },
    () => ONE_TIME_ALPHABET[randomInt(ONE_TIME_ALPHABET.length)],
  );
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** What a person must do before anything else is open to them. */
export function dueFrom(account: Account): 'password' | 'second-factor' | undefined {
  if (account.oneTime) return 'password';
  return needsSecondFactor(account) && !account.secondFactor ? 'second-factor' : undefined;
}
