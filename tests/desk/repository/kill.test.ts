import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import {
  ContentRepository,
  inspectRepository,
  removeStaleLocks,
} from '../../../admin/desk/repository/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { killNow } from '../support/killable.ts';

const kills = Number(process.env.DESK_KILLS ?? 160);
const saver = resolve('tests/desk/support/saver.ts');

/** Lets a saver work for some milliseconds, kills it, and gives back what it had acknowledged. */
async function killAfter(directory: string, round: number, delay: number): Promise<string[]> {
  const child = spawn(process.execPath, [saver, directory, String(round)]);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  await setTimeout(delay);
  await killNow(child, round % 2 === 0);
  return said.split('\n').slice(0, -1);
}

it(`loses no acknowledged save in ${kills} kills, and needs no repair`, { timeout: 600_000 }, async () => {
  const directory = join(await temporaryFolder(), 'content.git');
  const acknowledged: string[] = [];
  for (let round = 0; round < kills; round++) {
    acknowledged.push(...(await killAfter(directory, round, (round * 37) % 101)));
    if (round % 5 === 4) expect(await inspectRepository(directory)).toBe('');
  }
  expect(acknowledged.length).toBeGreaterThan(kills);
  await removeStaleLocks(directory);
  const repository = await ContentRepository.open(directory);
  const open = new Set((await repository.drafts()).map(({ slug }) => slug));
  const published = new Set(
    (await repository.files(await repository.head(), 'news')).map(({ path }) => path),
  );
  const lost = acknowledged.filter((line) => {
    const [kind, slug = ''] = line.split(' ');
    const isPublic = published.has(`news/${slug}.md`);
    return kind === 'public' ? !isPublic : !isPublic && !open.has(slug);
  });
  expect(lost).toEqual([]);
  await repository.main.change(async () => ({
    files: new Map([['news/after.md', Buffer.from('之后')]]),
    author: { account: 'li-min', name: '李敏' },
    subject: '保存',
    trailers: {},
  }));
  await repository.close();
  expect(await inspectRepository(directory)).toBe('');
});
