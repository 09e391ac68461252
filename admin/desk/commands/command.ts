import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Accounts } from '../accounts/index.ts';
import { type AuditEvent, AuditLog } from '../audit/index.ts';
import type { Config } from '../config/index.ts';
import { type Database, openDatabase } from '../database/index.ts';
import { databaseOf, pathsIn } from '../desk.ts';
import { ContentGate } from '../gate/index.ts';
import { ContentRepository } from '../repository/index.ts';

/** What a command works with; a desk may be running beside it on the same data. */
export interface Tools {
  config: Config;
  db: Database;
  accounts: Accounts;
  audit: AuditLog;
  repository: ContentRepository;
  contentGate: ContentGate;
  print(line: string): void;
  /** Notes in the audit log what the command has done. */
  note(action: string, subject: string): Promise<void>;
}

/** Runs a command with its tools and puts them away. */
export async function withTools<T>(
  config: Config,
  print: (line: string) => void,
  work: (tools: Tools) => Promise<T>,
): Promise<T> {
  const paths = pathsIn(config.data);
  const db = await openDatabase(databaseOf(config));
  const repository = await ContentRepository.open(paths.content);
  const folder = await mkdtemp(join(tmpdir(), 'desk-check-'));
  const contentGate = new ContentGate(repository, folder);
  const audit = new AuditLog(db);
  const who: Pick<AuditEvent, 'account' | 'source' | 'result'> = {
    account: `cli:${userInfo().username}`,
    source: 'cli',
    result: 'done',
  };
  const note = (action: string, subject: string) => audit.record({ ...who, action, subject });
  try {
    return await work({
      config,
      db,
      accounts: new Accounts(db),
      audit,
      repository,
      contentGate,
      print,
      note,
    });
  } finally {
    await contentGate.close();
    await repository.close();
    await db.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}
