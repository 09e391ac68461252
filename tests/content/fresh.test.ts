import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf, freshEntries, type KeptEntry } from '../../src/content/fresh.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fresh-'));
  await cp(resolve('tests/tiny-city'), root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

/** The needs as they are kept from now on, marked, so that one sees which of them were not read again. */
async function keep(): Promise<KeptEntry[]> {
  const entries = await freshEntries(root, 'needs', []);
  return Promise.all(
    entries.map(async (entry) => ({
      ...entry,
      body: '（旧）',
      digest: digestOf(await readFile(join(root, entry.file), 'utf8')),
    })),
  );
}

const READ_PAPER = 'needs/read-paper.md';
const bodies = (entries: { slug: string; body: string }[]) =>
  Object.fromEntries(entries.map(({ slug, body }) => [slug, body === '（旧）' ? 'kept' : 'read again']));

describe('entries that were kept since the code was bundled', () => {
  it('are used as they are while their files have not changed', async () => {
    expect(bodies(await freshEntries(root, 'needs', await keep()))).toEqual({
      'read-paper': 'kept',
      'river-patrol': 'kept',
    });
  });

  it('are read again when one character of their file has changed', async () => {
    const kept = await keep();
    const file = join(root, READ_PAPER);
    await writeFile(file, `${await readFile(file, 'utf8')}。`);
    const entries = await freshEntries(root, 'needs', kept);
    expect(bodies(entries)).toEqual({ 'read-paper': 'read again', 'river-patrol': 'kept' });
    expect(entries[0]?.body.endsWith('。')).toBe(true);
  });

  it('are joined by new ones, in the order of their paths, and go with their files', async () => {
    const kept = await keep();
    await cp(join(root, READ_PAPER), join(root, 'needs/again.md'));
    await rm(join(root, READ_PAPER));
    expect((await freshEntries(root, 'needs', kept)).map(({ file }) => file)).toEqual([
      'needs/again.md',
      'needs/river-patrol.md',
    ]);
  });

  it('cannot be joined by one that does not fit the model', async () => {
    await writeFile(join(root, 'needs/broken.md'), '---\ntitle: 没有别的字段\n---\n');
    await expect(freshEntries(root, 'needs', [])).rejects.toThrow();
  });
});
