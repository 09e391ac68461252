/**
 * `npm run forge -- DIR --kind forgejo|gitlab --url https://… --repo OWNER/NAME --app CLIENT_ID [--branch main]`:
 * writes an editor that needs no desk, for content that lies in a Forgejo or GitLab. DIR must be empty, or hold an
 * earlier one, which is written over.
 * Exit code 0 when it is written, 2 when it cannot be.
 */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  cityTerms,
  type Forge,
  forgeConfig,
  forgeKinds,
  writeForgeEditor,
} from '../admin/cms/forge/index.ts';
import { contentRoot } from '../src/content/root.ts';

const USAGE =
  '用法：npm run forge -- 文件夹 --kind forgejo|gitlab --url https://… --repo 所有者/库名 --app 应用编号 [--branch main]';

try {
  const option = { type: 'string', default: '' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kind: option,
      url: option,
      repo: option,
      app: option,
      branch: { type: 'string', default: 'main' },
    },
  });
  const [folder] = positionals;
  const { repo, app, branch } = values;
  const kind = forgeKinds.find((name) => name === values.kind);
  const url = values.url.replace(/\/+$/, '');
  if (!folder) throw new Error('没有写放在哪个文件夹');
  const there: readonly string[] = await readdir(folder).catch(() => []);
  // What is there is emptied first.
  if (there.length > 0 && !there.includes('config.yml'))
    throw new Error(`“${folder}”里已有别的文件，请写一个空文件夹或新文件夹`);
  if (!kind) throw new Error(`--kind 只能是 ${forgeKinds.join(' 或 ')}`);
  if (!/^https:\/\/[^/\s]+/.test(url)) throw new Error('--url 应为 https 开头的网址');
  if (!/^[^/\s]+(\/[^/\s]+)+$/.test(repo)) throw new Error('--repo 应写成“所有者/库名”');
  if (app === '') throw new Error('--app 应为在那里登记的 OAuth 应用的编号');
  const forge: Forge = { kind, url, repo, app, branch };
  await writeForgeEditor(resolve(folder), forgeConfig(forge, await cityTerms(contentRoot())));
  process.stdout.write(`写好了，在 ${folder}；放到任何网站服务器上，从登记的回调地址打开。\n`);
} catch (error) {
  process.stderr.write(`没有写成：${error instanceof Error ? error.message : error}\n${USAGE}\n`);
  process.exitCode = 2;
}
