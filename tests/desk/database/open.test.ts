import { expect, it } from 'vitest';
import { openDatabase } from '../../../admin/desk/database/index.ts';

it('says in Chinese that no PostgreSQL answers, without the password', async () => {
  const refused = await openDatabase('postgres://desk:geheim@127.0.0.1:1/desk').catch(
    (error) => error.message,
  );
  expect(refused).toContain('用不了 PostgreSQL 数据库，请核对 DATABASE_URL');
  expect(refused).not.toContain('geheim');
});
