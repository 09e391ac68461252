/**
 * `npm run keys -- FILE`: makes the key that signs builds. The private key goes into FILE, which must not
 * exist and must lie outside every repository; the public one into FILE.pub. `--json` for machines. Exit
 * code 0 when made, 2 when not.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  fingerprintOf,
  makeKeys,
  readSigningKey,
  shownFingerprint,
} from '../src/publish/provenance/index.ts';

const USAGE = '用法：npm run keys -- 私钥文件 [--json]，例如 npm run keys -- /etc/site/signing.pem';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new Error('请写一个存放私钥的文件');
  const file = resolve(name);
  if (isInRepository(dirname(file)))
    throw new Error(`${file} 在版本库里，私钥不能放在会被提交的地方：换一个版本库以外的文件夹`);
  const { privatePem, publicPem } = makeKeys();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, privatePem, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new Error(`${file} 已经存在，不覆盖：换一个文件名`) : error;
  });
  await writeFile(`${file}.pub`, publicPem);
  const key = await readSigningKey(file);
  const fingerprint = key ? fingerprintOf(key) : '';
  const made = { privateKey: file, publicKey: `${file}.pub`, fingerprint };
  process.stdout.write(`${values.json ? JSON.stringify(made, null, 2) : told(made)}\n`);
} catch (error) {
  process.stderr.write(`没有生成密钥：${error instanceof Error ? error.message : error}\n${USAGE}\n`);
  process.exitCode = 2;
}

function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  return dirname(folder) !== folder && isInRepository(dirname(folder));
}

function told({
  privateKey,
  publicKey,
  fingerprint,
}: Record<'privateKey' | 'publicKey' | 'fingerprint', string>) {
  return [
    `私钥：${privateKey}（只有本机账号能读；请另存一份到安全的地方，不要提交，不要外传）`,
    `公钥：${publicKey}（可以公开，请在别处也公布一份）`,
    `公钥指纹：${shownFingerprint(fingerprint)}`,
    `签名发布：SIGNING_KEY=${privateKey} npm run build`,
  ].join('\n');
}
