import { createPrivateKey } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  fingerprintOf,
  folderCopy,
  MANIFEST,
  makeKeys,
  PUBLIC_KEY,
  printVerdict,
  readPublicKey,
  SIGNATURE,
  shownFingerprint,
  siteCopy,
  type Trusted,
  verifyCopy,
  writeProvenance,
} from '../../../src/publish/provenance/index.ts';
import { createRandom } from '../../../src/sample/random.ts';

const FILES: Record<string, string> = {
  '/index.html': '<h1>云河</h1>',
  '/stories/lao-zhou/index.html': '<h1>老周和他的量杯</h1>',
  '/assets/Base.abc.css': 'body { color: black }',
  '/pagefind/1/card.bin': '\u0000\u0001\u0002 gz',
  '/sitemap-0.xml': '<urlset></urlset>',
};
const DRAFT = {
  version: 1,
  site: '云河志愿服务网',
  builtAt: '2026-11-23T09:00:00+08:00',
  commit: 'a'.repeat(40),
  entries: [
    {
      page: '/stories/lao-zhou/',
      file: 'stories/lao-zhou.md',
      sha256: 'b'.repeat(64),
      commit: 'a'.repeat(40),
      committedAt: '2026-02-10T09:00:00+08:00',
    },
  ],
};
const keys = makeKeys();
const key = createPrivateKey(keys.privatePem);
const publicKey = readPublicKey(keys.publicPem);
if (!publicKey) throw new Error('no public key');
const trusted: Trusted = { key: publicKey };

let site = '';
const put = async (path: string, text: string | Uint8Array) => {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), text);
};
async function publish(signing = true) {
  for (const [path, text] of Object.entries({ ...FILES, [MANIFEST]: JSON.stringify(DRAFT) }))
    await put(path, text);
  await writeProvenance(site, signing ? key : undefined);
}
const verify = (whom?: Trusted) => verifyCopy(folderCopy(site), whom);

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
});
afterEach(() => rm(site, { recursive: true }));

describe('a copy of a signed site', () => {
  beforeEach(() => publish());

  it('is found whole, with the key or with its fingerprint', async () => {
    const whole = { ok: true, signature: 'good', files: 6, differences: [] };
    expect(await verify(trusted)).toMatchObject(whole);
    expect(await verify({ fingerprint: fingerprintOf(key) })).toMatchObject(whole);
  });

  it('without a trusted key agrees with itself, and says that this proves no author', async () => {
    const verdict = await verify();
    expect(verdict).toMatchObject({ ok: true, signature: 'own' });
    expect(printVerdict(verdict)).toContain('--key');
    expect(printVerdict(verdict)).toContain(shownFingerprint(fingerprintOf(key)));
  });

  it('never passes with one byte changed anywhere, in the list and its signature too', async () => {
    const random = createRandom('2026-03-07');
    const paths = [...(await folderCopy(site).list())];
    expect(paths).toEqual(expect.arrayContaining([MANIFEST, SIGNATURE, PUBLIC_KEY]));
    for (let change = 0; change < 100; change++) {
      // Each file in turn, and in it any byte to any other.
      const path = paths[change % paths.length] ?? '';
      const bytes = await readFile(join(site, path));
      const at = random.between(0, bytes.length - 1);
      const changed = Buffer.from(bytes);
      changed[at] = ((bytes[at] ?? 0) + random.between(1, 255)) % 256;
      await writeFile(join(site, path), changed);
      const verdict = await verify(trusted);
      expect(verdict.ok, `${path} byte ${at}: ${bytes[at]} to ${changed[at]}`).toBe(false);
      if (path in FILES) expect(verdict.differences).toEqual([{ kind: 'differs', path }]);
      await writeFile(join(site, path), bytes);
    }
    expect((await verify(trusted)).ok).toBe(true);
  });

  it('names what is missing and what has been added', async () => {
    await rm(join(site, 'sitemap-0.xml'));
    await put('/stories/other/index.html', 'x');
    const verdict = await verify(trusted);
    expect(verdict.ok).toBe(false);
    expect(verdict.differences).toEqual([
      { kind: 'missing', path: '/sitemap-0.xml' },
      { kind: 'extra', path: '/stories/other/index.html' },
    ]);
    expect(printVerdict(verdict)).toContain('缺少：/sitemap-0.xml\n多出来的：/stories/other/index.html');
  });

  it('may keep the styles and scripts of earlier publications beside its own', async () => {
    await put('/assets/Base.old.css', 'body {}');
    expect(await verify(trusted)).toMatchObject({
      ok: true,
      differences: [{ kind: 'carried', path: '/assets/Base.old.css' }],
    });
    await put('/assets/old.html', 'x');
    expect((await verify(trusted)).ok).toBe(false);
  });

  it('is refused when somebody has signed it anew with another key', async () => {
    const other = makeKeys();
    await put('/index.html', '<h1>假的</h1>');
    await put(MANIFEST, JSON.stringify(DRAFT));
    await rm(join(site, SIGNATURE));
    await writeProvenance(site, createPrivateKey(other.privatePem));
    expect((await verify()).ok).toBe(true);
    expect(await verify(trusted)).toMatchObject({ ok: false, signature: 'bad' });
    expect((await verify({ fingerprint: fingerprintOf(key) })).ok).toBe(false);
  });

  it('is refused without its signature or without its list', async () => {
    await rm(join(site, SIGNATURE));
    expect(await verify()).toMatchObject({ ok: false, signature: 'bad' });
    await rm(join(site, MANIFEST));
    expect((await verify()).differences).toEqual([{ kind: 'missing', path: MANIFEST }]);
  });

  it('is signed alike by the same key, whenever and wherever it is built', async () => {
    const before = await readFile(join(site, SIGNATURE), 'utf8');
    await put(MANIFEST, JSON.stringify(DRAFT));
    await rm(join(site, SIGNATURE));
    await writeProvenance(site, key);
    expect(await readFile(join(site, SIGNATURE), 'utf8')).toBe(before);
  });

  it('is compared over the web below its address', async () => {
    const server = createServer(async (request, response) => {
      const bytes = await readFile(join(site, (request.url ?? '').replace('/zyfw', ''))).catch(
        () => undefined,
      );
      response.writeHead(bytes ? 200 : 404).end(bytes);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => void server.close());
    const copy = siteCopy(`http://127.0.0.1:${(server.address() as AddressInfo).port}/zyfw/`);
    expect(await verifyCopy(copy, trusted)).toMatchObject({ ok: true, signature: 'good' });
    await put('/index.html', '<h1>改了</h1>');
    await rm(join(site, 'sitemap-0.xml'));
    expect((await verifyCopy(copy, trusted)).differences).toEqual([
      { kind: 'differs', path: '/index.html' },
      { kind: 'missing', path: '/sitemap-0.xml' },
    ]);
  });
});

describe('a copy of a site that nobody signed', () => {
  beforeEach(() => publish(false));

  it('says so, and passes only where no key is asked for', async () => {
    const verdict = await verify();
    expect(verdict).toMatchObject({ ok: true, signature: 'none', fingerprint: null });
    expect(printVerdict(verdict)).toContain('没有签名');
    expect(await verify(trusted)).toMatchObject({ ok: false, signature: 'bad' });
  });

  it('is still compared file by file', async () => {
    await put('/index.html', '<h1>云川</h1>');
    expect((await verify()).differences).toEqual([{ kind: 'differs', path: '/index.html' }]);
  });
});
