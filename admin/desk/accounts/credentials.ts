import type { Selectable } from 'kysely';
import type { Database, Schema } from '../database/index.ts';
import { Refusal } from '../refusal.ts';
import type { Accounts } from './accounts.ts';
import { Attempts } from './attempts.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { checkPassword } from './password-rules.ts';
import type { Account } from './roles.ts';
import { stepOf } from './second-factor.ts';

/** How a person proves to be the holder of an account. Secrets go in and never come out. */
export class Credentials {
  readonly #db: Database;
  readonly #accounts: Accounts;
  readonly #clock: () => number;
  readonly #attempts: Attempts;

  constructor(db: Database, accounts: Accounts, clock: () => number = Date.now) {
    this.#db = db;
    this.#accounts = accounts;
    this.#clock = clock;
    this.#attempts = new Attempts(db, clock);
  }

  /**
   * The account of someone who logs in. Every refusal for a wrong name, a wrong password, a disabled
   * account or an outdated one-time password reads the same and takes as long.
   */
  async authenticate(name: string, password: string, code: string | undefined): Promise<Account> {
    const giveBack = await this.#attempts.take(name);
    const row = await this.#row(name);
    const right = await verifyPassword(password, row?.password);
    const now = this.#clock();
    const outdated = row?.one_time_until != null && Number(row.one_time_until) < now;
    if (!row || !right || row.disabled !== 0 || outdated)
      throw new Refusal('unauthenticated', '用户名或密码不对', { needs: 'password' });
    if (row.totp_secret !== null) {
      if (code === undefined || code === '') {
        await giveBack();
        throw new Refusal('unauthenticated', '请输入动态验证码', { needs: 'code' });
      }
      if (!(await this.#takeCode(name, row.totp_secret, code)))
        throw new Refusal('unauthenticated', '动态验证码不对，或已经用过', { needs: 'code' });
    }
    await this.#attempts.clear(name);
    return (await this.#accounts.find(name)) ?? fail();
  }

  /** Replaces the password and ends every other session; the current password must be right. */
  async changePassword(name: string, current: string, next: string, keepSession: string): Promise<void> {
    const giveBack = await this.#attempts.take(name);
    const row = await this.#row(name);
    if (!row || !(await verifyPassword(current, row.password)))
      throw new Refusal('invalid', '现在的密码不对');
    await giveBack();
    checkPassword(next, { name, displayName: row.display_name });
    if (next.normalize('NFKC') === current.normalize('NFKC'))
      throw new Refusal('invalid', '新密码不能与现在的密码相同');
    const hash = await hashPassword(next);
    await this.#db.transaction().execute(async (db) => {
      await db
        .updateTable('accounts')
        .set({ password: hash, one_time_until: null })
        .where('name', '=', name)
        .execute();
      await db.deleteFrom('sessions').where('account', '=', name).where('id', '!=', keepSession).execute();
    });
  }

  /** Sets up the second factor, once. */
  async confirmSecondFactor(name: string, secret: string, code: string): Promise<void> {
    const step = stepOf(code, secret, this.#clock());
    if (step === undefined) throw new Refusal('invalid', '动态验证码不对，请核对手机时间后重试');
    const { numUpdatedRows } = await this.#db
      .updateTable('accounts')
      .set({ totp_secret: secret, totp_step: step })
      .where('name', '=', name)
      .where('totp_secret', 'is', null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Refusal('conflict', '动态验证码已经设置过；要更换请找管理员重置');
  }

  /** Whether a code is right and was not taken before; it is taken now. */
  async #takeCode(name: string, secret: string, code: string): Promise<boolean> {
    const step = stepOf(code, secret, this.#clock());
    if (step === undefined) return false;
    const { numUpdatedRows } = await this.#db
      .updateTable('accounts')
      .set({ totp_step: step })
      .where('name', '=', name)
      .where('totp_step', '<', step)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  }

  #row(name: string): Promise<Selectable<Schema['accounts']> | undefined> {
    return this.#db.selectFrom('accounts').selectAll().where('name', '=', name).executeTakeFirst();
  }
}

function fail(): never {
  throw new Error('the account vanished while it was logging in');
}
