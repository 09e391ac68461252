import { expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { news } from '../support/entries.ts';

it('keeps a number that somebody put into a name out of the audit log', async () => {
  const { desk, as } = await startDesk();
  const author = await as('author');
  const content = Buffer.from('WEBVTT\n').toString('base64');
  await author.save('news', '13800138000', news());
  await author.cms('persistMedia', { asset: { path: 'media/13800138000.vtt', content, encoding: 'base64' } });
  await author.cms('deleteFiles', { paths: ['news/13800138000.md'] });
  const records = await desk.audit.recent(10);
  expect(records.map(({ action, result }) => `${action} ${result}`)).toEqual(
    expect.arrayContaining(['entry.save refused', 'media.upload refused', 'file.delete refused']),
  );
  expect(JSON.stringify(records)).not.toContain('13800138000');
});
