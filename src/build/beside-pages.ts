/**
 * A thread that makes what a build needs beside its pages. Told the environment, it checks the content, and says
 * what it found; told the folder that the pages are drawn in, it writes the search index and the sharing pictures there; told that
 * they are done, it inspects the site, and lists and signs every file.
 *
 * `INSPECTION_HISTORY` names the `inspection.json` of the build before: how long things have been as they are.
 * Without it, this build is the first that is known. `LINKS_RECORD` names what `npm run links` found, and
 * `SIGNING_KEY` the key.
 */
import { on } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { checkContent, checkOptions, printFindings, summarize } from '../check/index.ts';
import { readFirstDates } from '../content/first-dates.ts';
import { siteOf } from '../content/load.ts';
import { readContent } from '../content/read.ts';
import { contentRoot, demandFolder } from '../content/root.ts';
import { indexSite } from '../find/search/index-site.ts';
import { minuteAt } from '../model/time.ts';
import { linksRecord } from '../publish/inspection/index.ts';
import { PUBLIC_KEY, readSigningKey, SIGNATURE, writeProvenance } from '../publish/provenance/index.ts';
import type { Checked } from './beside.ts';
import { forgetMedia } from './forget-media.ts';
import { inspectBuilt } from './inspect-built.ts';
import { mediaInUse } from './media.ts';
import { shareCardsOf } from './share-cards.ts';
import { writeSharePictures } from './share-pictures.ts';

if (!parentPort) throw new Error('beside-pages.ts is a thread of the build');
const main = parentPort;
const messages = on(main, 'message');
const next = async () => (await messages.next()).value?.[0];
const { env } = process;
const root = contentRoot();

let message = await next();
if (message === 'rehearse') {
  await readContent(root)
    .then((content) => siteOf(content, minuteAt(Date.now())) && checkContent(content, checkOptions(env)))
    // Content that cannot be read now may be readable when it counts.
    .catch(() => undefined);
  message = await next();
}
Object.assign(env, message);
const options = checkOptions(env);
const key = await readSigningKey(env.SIGNING_KEY);

const { site, findings } = await readAndCheck();
const folder: string = await next();
await indexSite(site, folder);
await writeSharePictures(shareCardsOf(site), folder);

await next();
const { counts } = await inspectBuilt(folder, {
  site,
  now: options.now,
  findings,
  linksRecord: linksRecord(env),
  earlier: env.INSPECTION_HISTORY,
  later: key ? [SIGNATURE, PUBLIC_KEY] : [],
});
await forgetMedia(folder, root, mediaInUse(site));
const files = await writeProvenance(folder, key);
main.postMessage([
  `网站体检：${counts.red}项不合格，${counts.amber}项注意，${counts.green}项合格`,
  `清单写了 ${files} 个文件，${key ? '已签名' : '没有签名（没有设 SIGNING_KEY）'}`,
]);

/** What was read is let go of when the site is known: on a large site it is as much again. */
async function readAndCheck() {
  await demandFolder(root);
  const content = await readContent(root);
  // What a desk publishes it has held against its history when it was saved.
  const firstDates = env.CONTENT_COMMIT ? undefined : await readFirstDates(root, env);
  const findings = checkContent(content, { ...options, firstDates });
  const summary = summarize(content, findings, firstDates !== undefined);
  main.postMessage({ errors: summary.findings.length, report: printFindings(summary) } satisfies Checked);
  return { site: siteOf(content, options.now), findings };
}
