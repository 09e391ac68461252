import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { news } from '../support/entries.ts';
import { git } from '../support/git.ts';
import { encodings } from './encodings.ts';
import { secrets } from './raw.ts';

/** What somebody might want to reach, each to be written in every encoding. */
const targets = [
  '../desk.db',
  '../../etc/passwd',
  '.git/config',
  'news/../settings/site.yml',
  'media/../HEAD',
];

const paths = [
  ...targets.flatMap((target) => Object.values(encodings).map((encode) => encode(target))),
  '/etc/passwd',
  'news/../../desk.db',
  'news/./river-day.md',
  'news//river-day.md',
  '.git/hooks/post-update',
  'news/.git/config.md',
  'GIT~1/config',
  'news\\river-day.md',
  'news/%2e%2e/%2e%2e/desk.md',
  'news/..%2f..%2fdesk.md',
  'NEWS/river-day.md',
  'news/River-Day.md',
  'news/river-day.md ',
  'news/river-day.md\0',
  'news/river-day.md\n',
  'news/ｒiver.md',
  'news/rive\u0301r.md',
  'media/../news/river-day.md',
  'media/x.html',
  'media/x.js',
  'media/x.svg.exe',
  'media/con.png',
  'media/.htaccess',
  'settings/secret.yml',
  'settings/../../desk.db',
  'places/../settings/site.yml',
  '--upload-pack=x',
  'refs/heads/main',
  'HEAD',
  ':(glob)**',
  'main:news/river-day.md',
  `news/${'a'.repeat(400)}.md`,
  '',
  '*',
];

const raw = news('攻击', '不该存下来的话。');
const options = { collectionName: 'news', commitMessage: '--amend\n\nx', useWorkflow: true, status: 'draft' };
const content = Buffer.from('x').toString('base64');

const questions: Readonly<Record<string, (path: string) => Record<string, unknown>>> = {
  getEntry: (path) => ({ path }),
  entriesByFiles: (path) => ({ files: [{ path }] }),
  entriesByFolder: (path) => ({ folder: path, extension: '', depth: 5 }),
  listEntries: (path) => ({ folder: path, extension: '', depth: 5, fields: ['title'] }),
  persistEntry: (path) => ({ dataFiles: [{ path, slug: 'x', raw }], assets: [], options }),
  'persistEntry with an attachment': (path) => ({
    dataFiles: [{ path: 'news/x.md', slug: 'x', raw }],
    assets: [{ path, content, encoding: 'base64' }],
    options,
  }),
  'persistEntry to another path': (path) => ({
    dataFiles: [{ path: 'news/x.md', newPath: path || 'x', slug: 'x', raw }],
    assets: [],
    options,
  }),
  getMedia: (path) => ({ mediaFolder: path }),
  getMediaFile: (path) => ({ path }),
  persistMedia: (path) => ({ asset: { path, content, encoding: 'base64' } }),
  deleteFile: (path) => ({ path, options: {} }),
  deleteFiles: (path) => ({ paths: [path], options: {} }),
  unpublishedEntry: (path) => ({ id: path }),
  unpublishedEntryDataFile: (path) => ({ collection: 'news', slug: path, path, id: 'x' }),
  deleteUnpublishedEntry: (path) => ({ collection: 'news', slug: path }),
  updateUnpublishedEntryStatus: (path) => ({
    collection: path,
    slug: 'river-day',
    newStatus: 'pending_review',
  }),
  publishUnpublishedEntry: (path) => ({ collection: 'settings', slug: path }),
  getNotes: (path) => ({ collection: 'news', slug: path }),
};

describe('paths in the protocol that lead elsewhere', { timeout: 120_000 }, () => {
  it(`are refused and change nothing: ${paths.length * Object.keys(questions).length} of them`, async () => {
    const { desk, as } = await startDesk();
    for (const role of ['first', 'second', 'signer'] as const)
      for (const collection of ['*', 'settings'])
        await desk.db
          .insertInto('grants')
          .values({ account: 'author', role, unit: '*', collection })
          .execute();
    const author = await as('author');
    const refs = git(desk.repository.directory, 'for-each-ref');
    const wrong: string[] = [];
    for (const [name, params] of Object.entries(questions))
      await Promise.all(
        paths.map(async (path) => {
          const { status, body } = await author.cms(name.split(' ')[0] ?? '', params(path));
          const leaked = secrets.test(JSON.stringify(body));
          if (leaked || status < 400 || status >= 500)
            wrong.push(`${name} ${JSON.stringify(path)} → ${status}`);
        }),
      );
    expect(wrong).toEqual([]);
    expect(git(desk.repository.directory, 'for-each-ref')).toBe(refs);
  });
});
