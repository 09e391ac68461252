import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderOf, placeOf, placeOfEntry } from '../../../admin/desk/repository/index.ts';
import { collectionNames } from '../../../src/model/index.ts';
import { runs } from '../../support/properties.ts';

describe('the paths that the content repository takes', () => {
  it('takes entries, settings, places and media of the model', () => {
    expect(placeOf('stories/nuan-dong-xing.md')).toMatchObject({ kind: 'entry', slug: 'nuan-dong-xing' });
    expect(placeOf('reports/2026/qingshi-03.md')).toMatchObject({
      collection: 'reports',
      slug: '2026/qingshi-03',
    });
    expect(placeOf('settings/site.yml')).toMatchObject({ kind: 'settings', slug: 'site' });
    expect(placeOf('places/towns.json')).toMatchObject({ kind: 'settings', slug: 'towns' });
    expect(placeOf('media/2026/lantern_1.webp')).toMatchObject({ kind: 'media', extension: 'webp' });
  });

  it.each([
    ['climbs out', 'stories/../settings/site.yml'],
    ['climbs out, encoded', 'stories/%2e%2e/site.yml'],
    ['climbs out with backslashes', 'stories\\..\\site.yml'],
    ['is absolute', '/stories/x.md'],
    ['has an empty name', 'stories//x.md'],
    ['is a dot file', 'stories/.x.md'],
    ['lies in a dot folder', 'media/.git/config.png'],
    ['is the repository itself', '.git/config'],
    ['names it as Windows would', 'git~1/config'],
    ['ends in a slash', 'stories/x.md/'],
    ['is no file of the model', 'settings/secrets.yml'],
    ['is in no folder of the model', 'src/model/story.ts'],
    ['is a folder', 'stories'],
    ['has no name', 'stories/.md'],
    ['has capitals', 'stories/X.md'],
    ['has full-width letters', 'stories/ｘ.md'],
    ['has a combining mark', 'stories/e\u0301.md'],
    ['has a zero-width character', 'stories/x\u200b.md'],
    ['has a null character', 'stories/x.md\0.png'],
    ['has a line break', 'stories/x\n.md'],
    ['has a space', 'stories/x y.md'],
    ['is a device on Windows', 'media/con.png'],
    ['is a device with an extension', 'stories/nul.md'],
    ['is very deep', 'media/a/b/c/d/e/f/g.png'],
    ['is very long', `stories/${'x'.repeat(300)}.md`],
    ['is an option', '--output=x'],
    ['is a stream', 'stories/x.md::$DATA'],
    ['is empty', ''],
    ['is no text', 7],
  ])('refuses a path that %s', (_, path) => {
    expect(() => placeOf(path)).toThrow('文件路径不对');
  });

  it.each(['exe', 'html', 'js', 'php', 'md', 'zip'])('refuses an upload of type .%s', (extension) => {
    expect(() => placeOf(`media/x.${extension}`)).toThrow('不接受');
  });

  it('gives every accepted path a place that stays inside the folders of the model', () => {
    const tops = new Set([...collectionNames, 'media', 'settings', 'places']);
    const name = fc.oneof(
      fc.constantFrom('..', '.', '', '.git', '%2e', 'stories', 'media', 'x.md', 'x.png', 'a-b', 'site.yml'),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('/', '\\', '//'),
        (names, joint) => {
          const path = names.join(joint);
          try {
            placeOf(path);
          } catch {
            return;
          }
          expect(posix.normalize(path)).toBe(path);
          expect(path.normalize('NFC')).toBe(path);
          expect(tops).toContain(path.split('/')[0]);
          expect(path).toMatch(/^[A-Za-z0-9._/-]+$/);
          expect(path).not.toMatch(/(^|\/)\./);
        },
      ),
      runs(2000),
    );
  });

  it('finds an entry by the names that the browser gives it, and nothing by a path in disguise', () => {
    expect(placeOfEntry('stories', 'a-b').path).toBe('stories/a-b.md');
    expect(placeOfEntry('settings', 'towns').path).toBe('places/towns.json');
    expect(() => placeOfEntry('media', 'x')).toThrow();
    expect(() => placeOfEntry('stories/../settings', 'x')).toThrow();
    expect(() => placeOfEntry('settings', 'toString')).toThrow();
  });

  it('lists collections and media folders only', () => {
    expect(folderOf('stories')).toBe('stories');
    expect(folderOf('media/2026')).toBe('media/2026');
    for (const folder of ['', '.', '/', '../content', '.git', 'stories/..', 'src', 7])
      expect(() => folderOf(folder)).toThrow();
  });
});
