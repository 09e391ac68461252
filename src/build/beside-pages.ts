/**
 * A thread that makes what a build needs beside its pages, in the folder that they are written to. While they
 * are drawn it checks the content, makes the search index and draws the sharing pictures; told that they are
 * done, it inspects the site, and lists and signs every file.
 *
 * `INSPECTION_HISTORY` names the `inspection.json` of the build before: how long things have been as they are.
 * Without it, this build is the first that is known. `LINKS_RECORD` names what `npm run links` found, and
 * `SIGNING_KEY` the key.
 */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
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
import { writeSharePictures } from './share-pictures.ts';

if (!parentPort) throw new Error('beside-pages.ts is a thread of the build');
const pagesDone = once(parentPort, 'message');
const folder: string = workerData;
const { env } = process;
const root = contentRoot();
const options = checkOptions(env);
const key = await readSigningKey(env.SIGNING_KEY);

const content = await readContent(root);
const site = siteOf(content, options.now);
await indexSite(site, folder);
const findings = checkContent(content, options);
await writeSharePictures(shareCardsOf(site), folder);

await pagesDone;
const { counts } = await inspectBuilt(folder, {
  site,
  now: options.now,
  findings,
  linksRecord: linksRecord(env),
  earlier: env.INSPECTION_HISTORY,
});
await forgetMedia(folder, root, mediaInUse(site));
const files = await writeProvenance(folder, key);
parentPort.postMessage(`网站体检：${counts.red}项不合格，${counts.amber}项注意，${counts.green}项合格`);
parentPort.postMessage(`清单写了 ${files} 个文件，${key ? '已签名' : '没有签名（没有设 SIGNING_KEY）'}`);
