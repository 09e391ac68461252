/**
 * `npm run consent -- [DIR] [--days N] [--json]`: the consents of persons told about that end within N days
 * (30), and those that have ended. `BUILD_TIME` sets the moment. Exit code 0, or 2 when it cannot run.
 */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type EndingConsent, endingConsents } from '../src/check/consents.ts';
import { momentIn } from '../src/content/moment.ts';
import { readContent } from '../src/content/read.ts';
import { contentRoot } from '../src/content/root.ts';

const USAGE = '用法：npm run consent -- [内容文件夹] [--days 天数] [--json]';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, days: { type: 'string', default: '30' } },
  });
  const root = positionals[0] === undefined ? contentRoot() : resolve(positionals[0]);
  if (!(await stat(root).catch(() => undefined))?.isDirectory()) throw new Error(`没有“${root}”这个文件夹`);
  if (!/^\d{1,5}$/.test(values.days)) throw new Error(`天数“${values.days}”应为整数`);
  const days = Number(values.days);
  const found = endingConsents(await readContent(root), momentIn(process.env), days);
  process.stdout.write(`${values.json ? JSON.stringify(found, null, 2) : listing(found, days)}\n`);
} catch (error) {
  process.stderr.write(`没有列出：${error instanceof Error ? error.message : error}\n${USAGE}\n`);
  process.exitCode = 2;
}

function listing(found: readonly EndingConsent[], days: number): string {
  if (found.length === 0) return `${days} 天内没有到期的同意，也没有已经到期或撤回的。`;
  const states = {
    withdrawn: () => '当事人已撤回，发布时自动撤下',
    over: ({ from }: EndingConsent) => `已到期，从 ${from} 起自动撤下`,
    ending: ({ from, days }: EndingConsent) => `还有 ${days} 天，从 ${from} 起自动撤下`,
  };
  return found.map((one) => `${one.file}\t${one.title}\t${states[one.state](one)}`).join('\n');
}
