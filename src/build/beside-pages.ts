/**
 * A thread that makes what a build needs beside its pages. While they are drawn it checks the content, makes
 * the search index and draws the sharing pictures; told the folder that they stand in, it adds these, inspects
 * the site, and lists and signs every file.
 *
 * `INSPECTION_HISTORY` names the `inspection.json` of the build before: how long things have been as they are.
 * Without it, this build is the first that is known. `LINKS_RECORD` names what `npm run links` found, and
 * `SIGNING_KEY` the key.
 */
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { checkContent, checkOptions } from '../check/index.ts';
import { siteOf } from '../content/load.ts';
import { readContent } from '../content/read.ts';
import { contentRoot } from '../content/root.ts';
import { indexSite } from '../find/search/index-site.ts';
import { linksRecord } from '../publish/inspection/index.ts';
import { readSigningKey, writeProvenance } from '../publish/provenance/index.ts';
import { forgetMedia } from './forget-media.ts';
import { inspectBuilt } from './inspect-built.ts';
import { mediaInUse } from './media.ts';
import { shareCardsOf } from './share-cards.ts';
import { copySharePictures, drawSharePictures } from './share-pictures.ts';

if (!parentPort) throw new Error('beside-pages.ts is a thread of the build');
const told = once(parentPort, 'message');
const { env } = process;
const root = contentRoot();
const options = checkOptions(env);
const key = await readSigningKey(env.SIGNING_KEY);

const content = await readContent(root);
const site = siteOf(content, options.now);
const index = await mkdtemp(join(tmpdir(), 'search-index-'));
try {
  await indexSite(site, index);
  const findings = checkContent(content, options);
  const cards = shareCardsOf(site);
  await drawSharePictures(cards);

  const [folder] = (await told) as [string];
  await cp(index, folder, { recursive: true });
  await copySharePictures(cards.keys(), folder);
  const earlier = env.INSPECTION_HISTORY;
  const record = linksRecord(env);
  const { counts } = await inspectBuilt(folder, {
    site,
    now: options.now,
    findings,
    linksRecord: record,
    earlier,
  });
  await forgetMedia(folder, root, mediaInUse(site));
  const files = await writeProvenance(folder, key);
  parentPort.postMessage(`网站体检：${counts.red}项不合格，${counts.amber}项注意，${counts.green}项合格`);
  parentPort.postMessage(`清单写了 ${files} 个文件，${key ? '已签名' : '没有签名（没有设 SIGNING_KEY）'}`);
} finally {
  await rm(index, { recursive: true, force: true });
}
