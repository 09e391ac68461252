import { expect, it, onTestFinished } from 'vitest';
import { AuditLog } from '../../../admin/desk/audit/index.ts';
import { copyIn, copyOut, openDatabase } from '../../../admin/desk/database/index.ts';
import { Notes } from '../../../admin/desk/protocol/index.ts';
import { Publications } from '../../../admin/desk/publish/index.ts';
import { grant, newAccounts } from '../support/accounts.ts';
import { describeOnEachDatabase, newDatabase } from '../support/databases.ts';

const commit = 'a'.repeat(40);

/** A database in which people have worked. */
async function inUse() {
  const { db, clock, accounts } = await newAccounts();
  await accounts.add({ name: 'li', displayName: '李敏', duty: '编辑', grants: [grant('author', 'qingshi')] });
  const author = (await accounts.find('li')) ?? expect.fail('no account');
  const notes = new Notes(db, () => clock.now);
  const note = await notes.add(author, 'news', 'chang-yi', '第二段请核对。');
  const publications = new Publications(db);
  const times = { startedAt: clock.now, endedAt: clock.now + 5000 };
  for (const result of ['done', 'failed'] as const)
    await publications.add({ commit, buildTime: '2026-03-07 09:00', ...times, result, message: '' });
  const audit = new AuditLog(db, () => clock.now);
  for (const subject of ['news/a', 'news/b'])
    await audit.record({ account: 'li', source: '-', action: 'entry.save', subject, result: 'done' });
  return { db, author, notes, note, publications, audit };
}

describeOnEachDatabase('what the desk keeps', () => {
  it('comes out and goes into an empty database of the same kind or of SQLite, record for record', async () => {
    const { db } = await inUse();
    const text = await copyOut(db);
    const sqlite = await openDatabase(':memory:');
    onTestFinished(() => sqlite.destroy());
    for (const other of [await newDatabase(), sqlite]) {
      await copyIn(other, text);
      expect(await copyOut(other)).toBe(text);
      expect(await new AuditLog(other).verify()).toBeUndefined();
      const later = new Publications(other);
      await later.add({
        commit,
        buildTime: '2026-03-08 09:00',
        startedAt: 1,
        endedAt: 2,
        result: 'done',
        message: '',
      });
      expect((await later.recent(9)).length).toBe(3);
      await expect(copyIn(other, text)).rejects.toThrow();
    }
  });

  it('holds notes with their moments, and lets only their author change them', async () => {
    const { author, notes, note } = await inUse();
    expect(await notes.list(author, 'news', 'chang-yi')).toEqual([note]);
    expect((await notes.toggle(author, 'news', 'chang-yi', note.id)).resolved).toBe(true);
    const other = { ...author, name: 'wang' };
    await expect(notes.delete(other, 'news', 'chang-yi', note.id)).rejects.toThrow('只能改动自己写的批注');
    await notes.delete(author, 'news', 'chang-yi', note.id);
    expect(await notes.list(author, 'news', 'chang-yi')).toEqual([]);
  });

  it('gives the publications back newest first, with their moments as numbers', async () => {
    const { publications } = await inUse();
    const recent = await publications.recent(5);
    expect(recent.map(({ result }) => result)).toEqual(['failed', 'done']);
    expect((recent[0]?.endedAt ?? 0) - (recent[0]?.startedAt ?? 0)).toBe(5000);
  });
});
