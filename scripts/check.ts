/**
 * `npm run check -- [DIR] [--json]`: checks a content root (default: `CONTENT_DIR`, or `content/`).
 * Exit code 0 without errors, 1 with errors, 2 when it cannot run. `PUBLISH=production` adds what a formal
 * publication asks for; `BUILD_TIME` sets the moment.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, checkOptions, printFindings, summarize } from '../src/check/index.ts';
import { readFirstDates } from '../src/content/first-dates.ts';
import { readContent } from '../src/content/read.ts';
import { contentRoot, demandFolder } from '../src/content/root.ts';

const USAGE = '用法：npm run check -- [内容文件夹] [--json]';

try {
  const { root, json } = readArguments(process.argv.slice(2));
  await demandFolder(root);
  const source = await readContent(root);
  const firstDates = await readFirstDates(root, process.env);
  const findings = checkContent(source, { ...checkOptions(process.env), firstDates });
  const summary = summarize(source, findings, firstDates !== undefined);
  process.stdout.write(`${json ? JSON.stringify(summary, null, 2) : printFindings(summary)}\n`);
  process.exitCode = summary.findings.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`检查没有进行：${error instanceof Error ? error.message : error}\n${USAGE}\n`);
  process.exitCode = 2;
}

function readArguments(args: string[]): { root: string; json: boolean } {
  const { tokens, values } = parseArgs({
    args,
    options: { json: { type: 'boolean' } },
    strict: false,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const unknown = tokens.find((token) => token.kind === 'option' && token.name !== 'json');
  if (unknown?.kind === 'option') throw new Error(`不认识“${unknown.rawName}”`);
  if (words.length > 1) throw new Error(`一次只检查一个文件夹，写了 ${words.join('、')}`);
  return { root: words[0] === undefined ? contentRoot() : resolve(words[0]), json: values.json === true };
}
