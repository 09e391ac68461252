/**
 * `npm run verify -- DIR|URL [--key FILE|FINGERPRINT] [--json]`: compares a copy of the site with the list of
 * files that it was published with. Exit code 0 when they agree, 1 when not, 2 when it cannot run.
 */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  folderCopy,
  printVerdict,
  readPublicKey,
  siteCopy,
  type Trusted,
  verifyCopy,
} from '../src/publish/provenance/index.ts';

const USAGE = '用法：npm run verify -- 文件夹或网址 [--key 公钥文件或指纹] [--json]';
const FINGERPRINT = /^[0-9a-f]{64}$/;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, key: { type: 'string' } },
  });
  const [where, ...more] = positionals;
  if (where === undefined || more.length > 0) throw new Error('请写一个文件夹或网址');
  const copy = /^https?:\/\//.test(where) ? siteCopy(where) : folderCopy(await folderAt(where));
  const trusted = values.key === undefined ? undefined : await trustedIn(values.key);
  const verdict = await verifyCopy(copy, trusted);
  process.stdout.write(`${values.json ? JSON.stringify(verdict, null, 2) : printVerdict(verdict)}\n`);
  process.exitCode = verdict.ok ? 0 : 1;
} catch (error) {
  process.stderr.write(`没有核对：${error instanceof Error ? error.message : error}\n${USAGE}\n`);
  process.exitCode = 2;
}

async function folderAt(path: string): Promise<string> {
  const folder = resolve(path);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new Error(`没有“${folder}”这个文件夹`);
  return folder;
}

async function trustedIn(text: string): Promise<Trusted> {
  const fingerprint = text.replace(/[\s:]/g, '').toLowerCase();
  if (FINGERPRINT.test(fingerprint)) return { fingerprint };
  const pem = await readFile(text, 'utf8').catch(() => {
    throw new Error(`“${text}”既不是公钥指纹（64 位十六进制），也不是能读的公钥文件`);
  });
  const key = readPublicKey(pem);
  if (!key) throw new Error(`${text} 不是 Ed25519 公钥`);
  return { key };
}
