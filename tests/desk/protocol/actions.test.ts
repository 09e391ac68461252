import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { actionNames } from '../../../admin/desk/protocol/index.ts';
import { createSkim } from '../../../admin/desk/protocol/skim.ts';
import { collectionNames, settingsFiles } from '../../../src/model/index.ts';
import type { Browser } from '../support/browser.ts';
import { startDesk } from '../support/desk.ts';
import { news } from '../support/entries.ts';
import { git } from '../support/git.ts';
import { seedCity } from '../support/seed-city.ts';

const seeded = (path: string) => readFileSync(join(seedCity(), path), 'utf8');
const firstOf = (collection: string) => readdirSync(join(seedCity(), collection)).toSorted()[0] ?? '';
const changed = (text: string) => text.replace('source: ', 'source:  ');

async function pass(as: (name: string) => Promise<Browser>, collection: string, slug: string) {
  expect(await (await as('first')).move(collection, slug, 'pending_review')).toMatchObject({ status: 200 });
  expect(await (await as('second')).move(collection, slug, 'pending_publish')).toMatchObject({ status: 200 });
}

const picture = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#2f6b4f' } })
    .png()
    .toBuffer();

// Each publication checks the whole content.
describe('the editorial workflow, for every content type', { timeout: 120_000 }, () => {
  it('lists, opens, saves, moves on and publishes an entry of each', async () => {
    const { desk, as } = await startDesk();
    const author = await as('author');
    const signer = await as('signer');
    for (const collection of collectionNames) {
      const file = firstOf(collection);
      const slug = file.slice(0, -'.md'.length);
      const path = `${collection}/${file}`;
      const raw = seeded(path);
      const listed = await author.do('entriesByFolder', { folder: collection, extension: 'md', depth: 1 });
      expect(listed).toContainEqual({
        data: raw,
        file: { path, id: expect.stringMatching(/^[0-9a-f]{40}$/) },
      });
      const fields = ['slug', 'title', 'publishedAt'];
      expect(
        await author.do('listEntries', { folder: collection, extension: 'md', depth: 1, fields }),
      ).toContainEqual({
        path,
        id: expect.stringMatching(/^[0-9a-f]{40}$/),
        fields: createSkim(fields)(raw),
      });
      expect((await author.do('getEntry', { path })).data).toBe(raw);
      expect(await author.save(collection, slug, changed(raw))).toMatchObject({ status: 200 });
      expect(await author.do('unpublishedEntries')).toEqual([`${collection}/${slug}`]);
      const entry = await author.do('unpublishedEntry', { id: `${collection}/${slug}` });
      expect(entry).toMatchObject({ collection, slug, status: 'draft', diffs: [{ path, newFile: false }] });
      const { data } = await author.do('unpublishedEntryDataFile', {
        collection,
        slug,
        path,
        id: entry.diffs[0].id,
      });
      expect(data).toBe(changed(raw));
      expect((await author.do('getEntry', { path })).data).toBe(raw);
      await pass(as, collection, slug);
      expect(await signer.publish(collection, slug)).toMatchObject({ status: 200 });
      const text = git(desk.repository.directory, 'show', `main:${path}`);
      expect(text).toContain('source:  ');
      expect(text).toContain('step: final');
      expect(await author.do('unpublishedEntries')).toEqual([]);
    }
  });

  it('does the same for every settings file, which gets no reviews written into it', async () => {
    const { desk, as } = await startDesk();
    const author = await as('author');
    for (const [slug, { path }] of Object.entries(settingsFiles)) {
      const raw = seeded(path);
      const files = [{ path, label: '设置' }];
      expect(await author.do('entriesByFiles', { files })).toMatchObject([
        { data: raw, file: { path, label: '设置' } },
      ]);
      await author.do('getEntry', { path });
      const dataFiles = [{ path, slug, raw: `${raw}\n` }];
      const options = { collectionName: 'settings', commitMessage: 'x', useWorkflow: true, status: 'draft' };
      await author.do('persistEntry', { dataFiles, assets: [], options });
      for (const [name, move] of [
        ['first', 'pending_review'],
        ['second', 'pending_publish'],
      ] as const) {
        const reviewer = await as(name);
        await reviewer.do('unpublishedEntryDataFile', { collection: 'settings', slug, path, id: path });
        await reviewer.do('updateUnpublishedEntryStatus', { collection: 'settings', slug, newStatus: move });
      }
      const signer = await as('signer');
      await signer.do('unpublishedEntryDataFile', { collection: 'settings', slug, path, id: path });
      await signer.do('publishUnpublishedEntry', { collection: 'settings', slug });
      expect(`${git(desk.repository.directory, 'show', `main:${path}`)}`).toBe(raw.trim());
    }
  });

  it('keeps a picture with its draft until the draft is public', async () => {
    const { desk, as } = await startDesk();
    const author = await as('author');
    const path = 'media/chang-yi.png';
    const assets = [{ path, content: (await picture()).toString('base64'), encoding: 'base64' }];
    const raw = news('河岸新添长椅', '![长椅在柳树下](/media/chang-yi.png)');
    expect(await author.save('news', 'chang-yi', raw, { assets })).toMatchObject({ status: 200 });
    const { diffs } = await author.do('unpublishedEntry', { collection: 'news', slug: 'chang-yi' });
    expect(diffs).toMatchObject([
      { path, newFile: true },
      { path: 'news/chang-yi.md', newFile: true },
    ]);
    const file = await author.do('unpublishedEntryMediaFile', {
      collection: 'news',
      slug: 'chang-yi',
      path,
      id: diffs[0].id,
    });
    expect(file).toMatchObject({ path, name: 'chang-yi.png', encoding: 'base64' });
    expect((await author.cms('getMediaFile', { path })).status).toBe(404);
    // Decap sends the draft's pictures again with every save.
    const again = [{ path, content: file.content, encoding: 'base64' }];
    expect(
      await author.save('news', 'chang-yi', raw.replace('十二', '十三'), { assets: again }),
    ).toMatchObject({ status: 200 });
    const same = await author.do('unpublishedEntryMediaFile', {
      collection: 'news',
      slug: 'chang-yi',
      path,
      id: 'x',
    });
    expect(same.id).toBe(file.id);
    await pass(as, 'news', 'chang-yi');
    expect(await (await as('signer')).publish('news', 'chang-yi')).toMatchObject({ status: 200 });
    expect((await author.do('getMediaFile', { path })).content).toBe(file.content);
    expect(git(desk.repository.directory, 'ls-tree', '--name-only', 'main', 'media/')).toContain(path);
  });

  it('drops a picture that the draft shows no longer', async () => {
    const { as } = await startDesk();
    const author = await as('author');
    const assets = [
      { path: 'media/x.png', content: (await picture()).toString('base64'), encoding: 'base64' },
    ];
    await author.save('news', 'chang-yi', news('河岸新添长椅', '![长椅](/media/x.png)'), { assets });
    await author.save('news', 'chang-yi', news());
    const { diffs } = await author.do('unpublishedEntry', { collection: 'news', slug: 'chang-yi' });
    expect(diffs).toMatchObject([{ path: 'news/chang-yi.md' }]);
  });

  it('discards a draft when its author asks, and keeps its commits', async () => {
    const { desk, as } = await startDesk();
    const author = await as('author');
    await author.save('news', 'chang-yi', news());
    const tip = await desk.repository.draftTip('news', 'chang-yi');
    expect(
      (await (await as('colleague')).cms('deleteUnpublishedEntry', { collection: 'news', slug: 'chang-yi' }))
        .status,
    ).toBe(403);
    await author.do('deleteUnpublishedEntry', { collection: 'news', slug: 'chang-yi' });
    expect(await author.do('unpublishedEntries')).toEqual([]);
    expect((await author.cms('unpublishedEntry', { collection: 'news', slug: 'chang-yi' })).status).toBe(404);
    expect(git(desk.repository.directory, 'for-each-ref', '--format=%(objectname)', 'refs/desk/')).toBe(tip);
  });
});

describe('simple publishing', () => {
  it('saves and deletes an entry of every content type at once, where no review is configured', async () => {
    const { desk, as } = await startDesk({ reviews: { default: [], units: {} } });
    const author = await as('author');
    for (const collection of collectionNames) {
      const slug = firstOf(collection).slice(0, -'.md'.length);
      const options = { collectionName: collection, commitMessage: '保存', useWorkflow: false };
      expect(
        await author.save(collection, slug, changed(seeded(`${collection}/${slug}.md`)), { options }),
      ).toMatchObject({ status: 200 });
      expect(git(desk.repository.directory, 'show', `main:${collection}/${slug}.md`)).toContain('source:  ');
    }
  });

  it('takes the single `entry` that older versions of Decap send', async () => {
    const { as } = await startDesk({ reviews: { default: [], units: {} } });
    const author = await as('author');
    await author.cms('getEntry', { path: 'news/chang-yi.md' });
    const entry = { path: 'news/chang-yi.md', slug: 'chang-yi', raw: news() };
    await author.do('persistEntry', {
      entry,
      assets: [],
      options: { commitMessage: 'x', useWorkflow: false },
    });
    expect((await author.do('getEntry', { path: 'news/chang-yi.md' })).data).toContain('河岸新添长椅');
  });
});

describe('the media library', () => {
  it('shows what is public and what was uploaded, and gives each file whole when asked', async () => {
    const { as } = await startDesk();
    const author = await as('author');
    const bytes = await picture();
    const asset = { path: 'media/2026/bamboo.png', content: bytes.toString('base64'), encoding: 'base64' };
    const sent = await author.do('persistMedia', { asset, options: { commitMessage: 'x' } });
    expect(sent).toMatchObject({ path: asset.path, name: 'bamboo.png', encoding: 'base64' });
    const listed = (await author.do('getMedia', { mediaFolder: 'media' })) as { path: string }[];
    expect(listed.map(({ path }) => path)).toEqual(expect.arrayContaining(['media/river.svg', asset.path]));
    expect((await author.do('getMediaFile', { path: asset.path })).id).toBe(sent.id);
  });

  it('keeps an uploaded picture from the public until an entry that shows it is published', async () => {
    const { desk, as } = await startDesk();
    const author = await as('author');
    const asset = {
      path: 'media/bamboo.png',
      content: (await picture()).toString('base64'),
      encoding: 'base64',
    };
    await author.do('persistMedia', { asset, options: { commitMessage: 'x' } });
    const inMain = () =>
      git(desk.repository.directory, 'ls-tree', '--name-only', 'main', 'media/').includes('bamboo');
    expect(inMain()).toBe(false);
    expect(
      await author.save('news', 'zhu-zi', news('河岸新栽竹子', '![竹林边的小路](/media/bamboo.png)')),
    ).toMatchObject({
      status: 200,
    });
    await pass(as, 'news', 'zhu-zi');
    await (await as('signer')).publish('news', 'zhu-zi');
    expect(inMain()).toBe(true);
  });

  it('does not let one upload take another’s name', async () => {
    const { as } = await startDesk();
    const author = await as('author');
    const upload = async (background: string, path = 'media/x.png') => {
      const bytes = await sharp({ create: { width: 4, height: 4, channels: 3, background } })
        .png()
        .toBuffer();
      return author.cms('persistMedia', {
        asset: { path, content: bytes.toString('base64'), encoding: 'base64' },
      });
    };
    expect((await upload('#fff')).status).toBe(200);
    expect((await upload('#fff')).status).toBe(200);
    expect(await upload('#000')).toMatchObject({
      status: 409,
      body: { error: expect.stringContaining('已经有名为') },
    });
  });

  it('takes no file that names a person inside or in its name, and repeats no number', async () => {
    const { desk, as } = await startDesk();
    const author = await as('author');
    const upload = (path: string, text: string) =>
      author.cms('persistMedia', {
        asset: { path, content: Buffer.from(text).toString('base64'), encoding: 'base64' },
      });
    const said = 'WEBVTT\n\n00:00.000 --> 00:01.000\n找小周 138 0013 8000\n';
    for (const refused of [
      await upload('media/patrol-2.vtt', said),
      await upload('media/13800138000.vtt', 'WEBVTT\n'),
    ]) {
      expect(refused).toMatchObject({ status: 422, body: { error: expect.stringContaining('138****8000') } });
      expect(JSON.stringify(refused.body)).not.toMatch(/138 ?0013 ?8000/);
    }
    expect(await desk.repository.shelfHead()).toBeUndefined();
  });

  it('deletes an upload that nothing shows, and no picture that an entry shows', async () => {
    const { as } = await startDesk();
    const author = await as('author');
    const asset = { path: 'media/x.png', content: (await picture()).toString('base64'), encoding: 'base64' };
    await author.do('persistMedia', { asset });
    await author.do('deleteFiles', { paths: ['media/x.png'], options: { commitMessage: 'x' } });
    expect((await author.cms('getMediaFile', { path: 'media/x.png' })).status).toBe(404);
    expect((await author.cms('deleteFile', { path: 'media/river.svg' })).status).toBe(403);
    const used = await (await as('signer')).cms('deleteFile', { path: 'media/river.svg', options: {} });
    expect(used).toMatchObject({ status: 422, body: { error: expect.stringContaining('不存在') } });
  });
});

describe('what else Decap asks for', () => {
  it('says what it is', async () => {
    const { as } = await startDesk();
    expect(await (await as('author')).do('info')).toEqual({
      repo: 'content',
      publish_modes: ['simple', 'editorial_workflow'],
      type: 'desk',
    });
  });

  it('has no preview of its own to offer', async () => {
    const { as } = await startDesk();
    expect(await (await as('author')).do('getDeployPreview', { collection: 'news', slug: 'river-day' })).toBe(
      null,
    );
  });

  it('keeps notes beside an entry, each its author’s own', async () => {
    const { as } = await startDesk();
    const [author, first] = [await as('author'), await as('first')];
    await author.save('news', 'chang-yi', news());
    const entry = { collection: 'news', slug: 'chang-yi' };
    const note = { author: '冒名', content: ' 请核对数字 ', timestamp: 'x', resolved: false };
    const { note: added } = await first.do('addNote', { ...entry, note });
    expect(added).toMatchObject({ author: '王芳', content: '请核对数字', resolved: false, isOwn: true });
    expect(await author.do('getNotes', entry)).toMatchObject({
      notes: [{ id: added.id, author: '王芳', isOwn: false }],
    });
    const noteId = added.id;
    expect((await author.cms('updateNote', { ...entry, noteId, updates: { content: '改' } })).status).toBe(
      403,
    );
    expect(
      await first.do('updateNote', { ...entry, noteId, updates: { content: '请核对两处数字' } }),
    ).toMatchObject({ note: { content: '请核对两处数字' } });
    expect(await author.do('toggleNoteResolution', { ...entry, noteId })).toMatchObject({
      note: { resolved: true },
    });
    expect((await author.cms('deleteNote', { ...entry, noteId })).status).toBe(403);
    await first.do('deleteNote', { ...entry, noteId });
    expect(await author.do('getNotes', entry)).toEqual({ notes: [] });
  });

  it('says who brought a draft and when', async () => {
    const { as } = await startDesk();
    const author = await as('author');
    await author.save('news', 'chang-yi', news());
    const { metadata } = await author.do('getPRMetadata', { collection: 'news', slug: 'chang-yi' });
    expect(metadata).toMatchObject({ author: '李敏', createdAt: expect.stringMatching(/Z$/) });
  });

  it('answers every action of the proxy backend that this version of Decap brings', () => {
    const source = readFileSync('node_modules/decap-cms-backend-proxy/src/implementation.ts', 'utf8');
    const sent = [...source.matchAll(/action: '(\w+)'/g)].map((match) => match[1]);
    expect(sent.length).toBeGreaterThan(20);
    expect(sent.filter((name) => !actionNames.includes(name ?? ''))).toEqual([]);
  });

  it.each([
    ['an unknown action', { action: 'dropTables', params: {} }],
    ['no action', {}],
    ['another branch', { branch: 'cms/news/x', action: 'info', params: {} }],
    [
      'another branch in the parameters',
      { action: 'getEntry', params: { branch: 'shelf', path: 'news/river-day.md' } },
    ],
    ['missing parameters', { action: 'getEntry', params: {} }],
    ['parameters of the wrong kind', { action: 'getEntry', params: { path: ['news/river-day.md'] } }],
    ['a list', []],
  ])('refuses %s with 422 and a sentence', async (_, body) => {
    const { as } = await startDesk();
    const answer = await (await as('author')).post('/admin/api/cms', body);
    expect(answer).toMatchObject({ status: 422, body: { error: expect.any(String) } });
  });
});
