import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inspectRepository } from '../../../admin/desk/repository/index.ts';
import { startDesk } from '../support/desk.ts';
import { news } from '../support/entries.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Killable, killableDesk } from '../support/killable.ts';

const kills = Number(process.env.DESK_KILLS ?? 40);
/** A kill comes after so many acknowledged steps and milliseconds at most. */
const MOST_STEPS = 8;
const LONGEST_MS = 40;

/** Numbers below one that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What the desk has acknowledged: the newest text of each entry, and what was signed. */
interface Acknowledged {
  saved: Map<string, string>;
  signed: Set<string>;
  steps: number;
}

/** Writes entries, and has them reviewed and signed, until the desk is gone. */
async function edit(desk: Killable, name: string, acknowledged: Acknowledged): Promise<void> {
  const slug = (count: number) => `${name}-n${count}`;
  const [author, first, second, signer] = ['author', 'first', 'second', 'signer'].map(desk.as);
  for (let count = 0; ; count++) {
    for (const text of ['第一稿。', '第二稿。']) {
      const raw = news(`消息${slug(count)}`, text);
      if ((await author?.save('news', slug(count), raw))?.status !== 200) return;
      acknowledged.saved.set(slug(count), text);
      acknowledged.steps += 1;
    }
    await first?.move('news', slug(count), 'pending_review');
    acknowledged.steps += 1;
    await second?.move('news', slug(count), 'pending_publish');
    acknowledged.steps += 1;
    if ((await signer?.publish('news', slug(count)))?.status !== 200) return;
    acknowledged.signed.add(slug(count));
    acknowledged.steps += 1;
  }
}

/** What is wrong with the site that a desk shows: nothing, or a page and a style that do not fit. */
async function brokenSite({ address }: Killable): Promise<string | undefined> {
  const home = await fetch(`${address}/`);
  const text = await home.text();
  const style = /href="([^"]+\.css)"/.exec(text)?.[1] ?? '';
  const css = await fetch(address + style);
  const stamp = /data-stamp="(\w+)"/.exec(text)?.[1] ?? '-';
  const whole = text.endsWith('</html>') && (await css.text()).includes(stamp);
  return home.status === 200 && css.status === 200 && whole
    ? undefined
    : `${home.status} ${css.status} ${style}`;
}

it(`loses nothing in ${kills} kills of the whole desk, and needs no repair`, {
  timeout: 1_800_000,
}, async () => {
  const data = join(await temporaryFolder(), 'data');
  const repository = join(data, 'content.git');
  const random = seeded(20_260_307);
  const acknowledged: Acknowledged = { saved: new Map(), signed: new Set(), steps: 0 };
  const broken: string[] = [];
  let next = killableDesk(data);
  for (let round = 0; round < kills; round++) {
    const desk = await next.open();
    next = killableDesk(data);
    const wrong = await brokenSite(desk);
    if (wrong) broken.push(`round ${round}: ${wrong}`);
    const gone = () => undefined;
    const editors = [0, 1].map((editor) => edit(desk, `r${round}-e${editor}`, acknowledged).catch(gone));
    const enough = acknowledged.steps + Math.floor(random() * MOST_STEPS);
    let refused = false;
    void Promise.all(editors).then(() => (refused = true));
    while (acknowledged.steps < enough && !refused) await setTimeout(1);
    if (refused) broken.push(`round ${round}: the desk refuses to work`);
    await setTimeout(random() * LONGEST_MS);
    await desk.kill(random() < 0.5);
    await Promise.all(editors);
    if (round % 25 === 24) expect(await inspectRepository(repository)).toBe('');
  }
  next.end();
  expect(broken).toEqual([]);
  expect(acknowledged.saved.size).toBeGreaterThan(kills / 4);

  const { desk, address } = await startDesk({}, data);
  desk.publisher.start();
  const head = await desk.repository.head();
  while ((await desk.releases.live())?.commit !== head) await setTimeout(50);
  const drafts = new Map((await desk.repository.drafts()).map(({ slug, tip }) => [slug, tip]));
  const lost: string[] = [];
  for (const [slug, text] of acknowledged.saved) {
    const path = `news/${slug}.md`;
    const oid = await desk.repository.file(drafts.get(slug) ?? head, path);
    const kept = oid ? (await desk.repository.blob(oid)).toString('utf8') : '';
    // A text that was sent and not acknowledged may have got there too.
    if (!kept.includes(text) && !kept.includes('第二稿。')) lost.push(slug);
  }
  for (const slug of acknowledged.signed)
    if ((await fetch(`${address}/news/${slug}/`)).status !== 200) lost.push(`${slug} on the site`);
  expect(lost).toEqual([]);
  expect(await desk.audit.verify()).toBeUndefined();
  expect(await inspectRepository(repository)).toBe('');
});
