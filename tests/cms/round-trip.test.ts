import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editedSettings } from '../../admin/cms/config/index.ts';
import { loadSite } from '../../src/content/load.ts';
import { collectionNames, settingsFiles } from '../../src/model/index.ts';
import { wholeCity } from '../check/city.ts';
import { startDecap } from './support/decap.ts';

const saveInDecap = await startDecap(await loadSite(wholeCity));
const roots = [wholeCity, 'content'];

const entries = roots.flatMap((root) =>
  collectionNames.flatMap((collection) =>
    readdirSync(join(root, collection)).map((file) => ({
      collection,
      slug: file.replace(/\.md$/, ''),
      source: readFileSync(join(root, collection, file), 'utf8'),
    })),
  ),
);
const settings = roots.flatMap((root) =>
  editedSettings.map((name) => ({
    name,
    source: readFileSync(join(root, settingsFiles[name].path), 'utf8'),
  })),
);

/** The first entry of each type: saving is the same for all of it. */
const samples = collectionNames.flatMap(
  (name) => entries.find(({ collection }) => collection === name) ?? [],
);

const changedLines = (before: string, after: string): string[] => {
  const lines = before.split('\n');
  return after.split('\n').filter((line, at) => line !== lines[at]);
};

describe('a file that Decap opens and saves', () => {
  it('is one of every type', () => {
    expect(samples.map(({ collection }) => collection)).toEqual(collectionNames);
    expect(settings.length).toBe(roots.length * editedSettings.length);
  });

  it('keeps every byte when nothing was changed in it', async () => {
    for (const { collection, slug, source } of entries)
      expect(await saveInDecap(collection, slug, source), `${collection}/${slug}`).toBe(source);
    for (const { name, source } of settings)
      expect(await saveInDecap('settings', name, source), name).toBe(source);
  });

  it('changes the one line whose field the editor has changed', async () => {
    for (const { collection, slug, source } of samples) {
      const saved = await saveInDecap(collection, slug, source, { title: '另起一个：标题' });
      expect(changedLines(source, saved), `${collection}/${slug}`).toEqual([
        expect.stringMatching(/^title: ["']?另起一个：标题["']?$/),
      ]);
    }
  });

  it('changes the body alone when the editor has changed the body', async () => {
    for (const { collection, slug, source } of samples) {
      const saved = await saveInDecap(collection, slug, source, { body: '换了一段。' });
      const [head = ''] = /^---\n[\s\S]*?\n---\n/.exec(source) ?? [];
      expect(saved.startsWith(head), `${collection}/${slug}`).toBe(true);
      expect(saved.slice(head.length).trim()).toBe('换了一段。');
    }
  });
});
