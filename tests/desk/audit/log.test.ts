import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { type AuditEvent, AuditLog } from '../../../admin/desk/audit/index.ts';
import { type Database, openDatabase } from '../../../admin/desk/database/index.ts';
import { describeOnEachDatabase, newPlace } from '../support/databases.ts';
import { temporaryFolder } from '../support/folder.ts';

const event = (subject: string): AuditEvent => ({
  account: 'li-min',
  source: '127.0.0.1',
  action: 'entry.save',
  subject,
  result: 'done',
});

async function newLog(place?: string) {
  const db = await openDatabase(place ?? (await newPlace()));
  onTestFinished(() => db.destroy());
  return { db, log: new AuditLog(db) };
}

/** What somebody does who may do anything to the database. */
async function allowChanges(db: Database): Promise<void> {
  const { supportsMultipleConnections } = db.getExecutor().adapter;
  const triggers = supportsMultipleConnections
    ? ['audit_no_change on audit']
    : ['audit_no_update', 'audit_no_delete'];
  for (const trigger of triggers) await sql`drop trigger ${sql.raw(trigger)}`.execute(db);
}

describeOnEachDatabase('the audit log', () => {
  it('chains each record to the one before, also those that come at once', async () => {
    const { log } = await newLog();
    await Promise.all(Array.from({ length: 40 }, (_, at) => log.record(event(`news/${at}`))));
    await log.record(event('stories/x'));
    expect(await log.verify()).toBeUndefined();
    const records = await log.recent(100);
    expect(records.map(({ number }) => number)).toEqual(Array.from({ length: 41 }, (_, at) => 41 - at));
    expect(records[0]?.previous).toBe(records[1]?.hash);
  });

  it('is one chain when two processes write to it', async () => {
    const place = await newPlace();
    const shared = place === ':memory:' ? `${await temporaryFolder()}/desk.db` : place;
    const [one, two] = [await newLog(shared), await newLog(shared)];
    for (let round = 0; round < 10; round++)
      await Promise.all([one.log.record(event('a')), two.log.record(event('b'))]);
    expect(await one.log.verify()).toBeUndefined();
    expect((await two.log.recent(100)).length).toBe(20);
  });

  it.each(['update audit set account = ?', 'delete from audit where account <> ?'])(
    'refuses to be changed: %s',
    async (statement) => {
      const { db, log } = await newLog();
      await log.record(event('news/a'));
      const [before, after = ''] = statement.split('?');
      await expect(sql`${sql.raw(before ?? '')}${'x'}${sql.raw(after)}`.execute(db)).rejects.toThrow(
        'append-only',
      );
    },
  );

  it('names the record that somebody has altered behind the database’s back', async () => {
    const { db, log } = await newLog();
    for (const subject of ['news/a', 'news/b', 'news/c']) await log.record(event(subject));
    await allowChanges(db);
    await sql`update audit set subject = 'news/z' where number = 2`.execute(db);
    expect(await log.verify()).toBe(2);
  });

  it('misses a record that was taken out', async () => {
    const { db, log } = await newLog();
    for (const subject of ['news/a', 'news/b', 'news/c']) await log.record(event(subject));
    await allowChanges(db);
    await sql`delete from audit where number = 2`.execute(db);
    expect(await log.verify()).toBe(3);
  });

  it('is exported whole, a JSON object a line', async () => {
    const { log } = await newLog();
    for (const subject of ['news/a', 'news/b']) await log.record(event(subject));
    const lines = await Array.fromAsync(log.export());
    expect(lines.map((line) => JSON.parse(line).subject)).toEqual(['news/a', 'news/b']);
  });
});
