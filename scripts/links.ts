/**
 * `npm run links -- [--json]`: asks every outside address of the content (`CONTENT_DIR`) whether it still
 * answers, and records when and what in `LINKS_RECORD`, which the next build's 网站体检 shows. Exit code 0 when
 * all answer, 1 when some do not, 2 when it cannot run.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadSite } from '../src/content/load.ts';
import { contentRoot } from '../src/content/root.ts';
import { minuteAt } from '../src/model/time.ts';
import { linksRecord } from '../src/publish/inspection/index.ts';
import { lookAt, outsidePages } from '../src/publish/leaving/index.ts';

const TIMEOUT = 15_000;
const AT_ONCE = 4;

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const addresses = outsidePages(await loadSite(contentRoot())).map(({ address }) => address);
  const links = await lookAt(addresses, { timeout: TIMEOUT, atOnce: AT_ONCE });
  const record = { at: minuteAt(Date.now()), links };
  const file = linksRecord(process.env);
  await writeFile(file, `${JSON.stringify(record, null, 2)}\n`);
  const dead = links.filter(({ ok }) => !ok);
  const lines = [
    ...dead.map(({ address, answer }) => `✗ ${address}（${answer}）`),
    `检查了 ${links.length} 个站外网址，${dead.length} 个打不开。记在 ${file}，下次生成网页时显示。`,
  ];
  process.stdout.write(`${values.json ? JSON.stringify(record, null, 2) : lines.join('\n')}\n`);
  process.exitCode = dead.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(
    `检查没有进行：${error instanceof Error ? error.message : error}\n用法：npm run links -- [--json]\n`,
  );
  process.exitCode = 2;
}
