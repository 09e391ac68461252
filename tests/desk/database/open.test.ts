import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../admin/desk/database/index.ts';
import { temporaryFolder } from '../support/folder.ts';

it('says in Chinese that no PostgreSQL answers, without the password', async () => {
  const refused = await openDatabase('postgres://desk:geheim@127.0.0.1:1/desk').catch(
    (error) => error.message,
  );
  expect(refused).toContain('用不了 PostgreSQL 数据库，请核对 DATABASE_URL');
  expect(refused).not.toContain('geheim');
});

it('says that the tables cannot be made, where that is it, and blames no address', async () => {
  const file = `${await temporaryFolder()}/desk.db`;
  const foreign = new DatabaseSync(file);
  foreign.exec('create table accounts (name text)');
  foreign.close();
  const refused = await openDatabase(file).catch((error) => error.message);
  expect(refused).toMatch(/^数据库的表建不了或升不了级：.*accounts/);
  expect(refused).not.toContain('DATABASE_URL');
});
