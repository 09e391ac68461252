import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Accounts, ANY, Credentials, Sessions } from './accounts/index.ts';
import { AuditLog } from './audit/index.ts';
import { versionOf } from './code/index.ts';
import type { Config } from './config/index.ts';
import { type Database, openDatabase } from './database/index.ts';
import { ContentGate, EntryGate } from './gate/index.ts';
import { importFolder } from './import.ts';
import { lockData } from './lock.ts';
import { Mistakes } from './mistakes/index.ts';
import { Listings, Notes, type ProtocolRoom, Readings } from './protocol/index.ts';
import { type Builder, Publications, Publisher, Releases } from './publish/index.ts';
import { ContentRepository, removeStaleLocks } from './repository/index.ts';
import { contentViews } from './reviews/index.ts';

/** Everything that a running desk consists of. */
export interface Desk {
  config: Config;
  repository: ContentRepository;
  db: Database;
  accounts: Accounts;
  credentials: Credentials;
  sessions: Sessions;
  audit: AuditLog;
  releases: Releases;
  publications: Publications;
  mistakes: Mistakes;
  publisher: Publisher;
  room: ProtocolRoom;
  /** The one-time password of the first account, when this start has made it. */
  firstPassword: string | undefined;
  close(): Promise<void>;
}

export const FIRST_ACCOUNT = 'admin';

/** What decides how a site is built, below the folder in which it is built. */
const BUILT_BY = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Where the parts of a data folder are. */
export const pathsIn = (data: string) => ({
  content: join(data, 'content.git'),
  database: join(data, 'desk.db'),
  releases: join(data, 'releases'),
  work: join(data, 'work'),
});

/** Where accounts, notes and audit log are: an address of PostgreSQL, or a file in the data folder. */
export const databaseOf = ({ data, database }: Config): string => database ?? pathsIn(data).database;

/**
 * Opens a data folder for this process alone, making it where there is none: content from the seed folder,
 * and a first account. Throws a Refusal when another desk has it open.
 */
export async function openDesk(config: Config, clock: () => number = Date.now): Promise<Desk> {
  // Put away in the reverse order, by `close` or when the opening fails half-way.
  await using parts = new AsyncDisposableStack();
  parts.defer(lockData(config.data));
  const paths = pathsIn(config.data);
  const repository = await ContentRepository.open(paths.content);
  parts.defer(() => repository.close());
  await removeStaleLocks(paths.content);
  await rm(paths.work, { recursive: true, force: true, maxRetries: 3 });
  await mkdir(paths.work, { recursive: true });
  const db = await openDatabase(databaseOf(config));
  parts.defer(() => db.destroy());
  const accounts = new Accounts(db, clock);
  const audit = new AuditLog(db, clock);
  parts.defer(() => audit.settled());
  const contentGate = new ContentGate(repository, join(paths.work, 'check'));
  parts.defer(() => contentGate.close());
  if ((await repository.head()) === undefined)
    await importFolder(repository, contentGate, config.seed, {
      by: { account: 'desk', name: '编辑台' },
      production: config.production,
    });
  const views = contentViews(repository);
  const releases = new Releases(paths.releases);
  const publications = new Publications(db);
  const { command, folder, timeoutMinutes } = config.build;
  const publisher = new Publisher({
    repository,
    viewAt: views.viewAt,
    contentGate,
    releases,
    publications,
    builder: {
      command: command as Builder['command'],
      folder,
      timeout: timeoutMinutes * 60_000,
    },
    code: await versionOf(folder, BUILT_BY, [command, config.production, config.serveSite]),
    production: config.production,
    work: join(paths.work, 'publish'),
    linksRecord: join(config.data, 'outside-links.json'),
    reportForm: config.serveSite,
    clock,
  });
  parts.defer(() => publisher.close());
  publisher.onEnd(({ commit, result }) => {
    void audit.record({
      account: 'desk',
      source: 'desk',
      action: 'site.publish',
      subject: commit,
      result: result === 'done' ? 'done' : 'failed',
    });
  });
  const room: ProtocolRoom = {
    repository,
    policy: config.reviews,
    entryGate: new EntryGate(repository),
    contentGate,
    production: config.production,
    clock,
    onPublic: () => publisher.look(),
    ...views,
    readings: new Readings(),
    listings: new Listings(repository),
    notes: new Notes(db, clock),
  };
  const firstPassword = await addFirstAccount(accounts, audit);
  const open = parts.move();
  return {
    config,
    repository,
    db,
    accounts,
    credentials: new Credentials(db, accounts, clock),
    sessions: new Sessions(db, accounts, clock),
    audit,
    releases,
    publications,
    mistakes: new Mistakes(db, clock),
    publisher,
    room,
    firstPassword,
    close: () => open.disposeAsync(),
  };
}

/** Adds an administrator who may also write, when there is no account at all. */
async function addFirstAccount(accounts: Accounts, audit: AuditLog): Promise<string | undefined> {
  if ((await accounts.list()).length > 0) return undefined;
  const password = await accounts.add({
    name: FIRST_ACCOUNT,
    displayName: '管理员',
    duty: '网站管理员',
    grants: [
      { role: 'administrator', unit: ANY, collection: ANY },
      { role: 'author', unit: ANY, collection: ANY },
      { role: 'author', unit: ANY, collection: 'settings' },
    ],
  });
  await audit.record({
    account: 'desk',
    source: 'desk',
    action: 'account.add',
    subject: FIRST_ACCOUNT,
    result: 'done',
  });
  return password;
}
