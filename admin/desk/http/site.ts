import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from '../desk.ts';

const YEAR_SECONDS = 31_536_000;

/**
 * The built site, as visitors see it. Each answer comes from one release: the link is read once, and the
 * file is taken from the folder that it names, whatever is switched meanwhile. Whoever comes while the very
 * first site is being built waits for it.
 */
export function siteRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/*', async (request, reply) => {
    const release = (await desk.releases.liveFolder()) ?? (await firstRelease(desk));
    if (release === undefined)
      return reply.code(503).header('retry-after', '5').type('text/html; charset=utf-8').send(NOT_YET);
    return sendFile(request, reply, release);
  });
}

async function firstRelease({ publisher, releases }: Desk): Promise<string | undefined> {
  await publisher.settled();
  return releases.liveFolder();
}

/** The editor's browser pages. */
export function cmsRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/admin', (_, reply) => reply.redirect('/admin/', 301));
  app.get('/admin/*', async (request, reply) => {
    if (!(await stat(desk.config.cms).catch(() => undefined)))
      return reply.code(503).type('text/html; charset=utf-8').send(NO_CMS);
    return sendFile(request, reply, desk.config.cms, '/admin');
  });
}

async function sendFile(request: FastifyRequest, reply: FastifyReply, folder: string, prefix = '') {
  const path = pathIn(request.url, prefix);
  const found = path === undefined ? undefined : await stat(join(folder, path)).catch(() => undefined);
  if (path !== undefined && found?.isDirectory() && !path.endsWith('/'))
    return reply.redirect(`${prefix}${path}/`, 301);
  const file = path?.endsWith('/') ? `${path}index.html` : path;
  const there = file !== undefined && (await stat(join(folder, file)).catch(() => undefined))?.isFile();
  if (file === undefined || !there) {
    const page = await stat(join(folder, '404.html')).catch(() => undefined);
    reply.code(404);
    return page
      ? reply.sendFile('404.html', folder, { cacheControl: false })
      : reply.type('text/plain').send('404');
  }
  const lasting = /^\/assets\//.test(file);
  reply.header('cache-control', lasting ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
  return reply.sendFile(file.slice(1), folder, { cacheControl: false });
}

/** The path of a request below a folder, decoded once; undefined for one that no file may have. */
function pathIn(url: string, prefix: string): string | undefined {
  const [raw = ''] = url.split('?', 1);
  let path: string;
  try {
    path = decodeURIComponent(raw.slice(prefix.length));
  } catch {
    return undefined;
  }
  const names = path.split('/');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep out
  const odd = /[\u0000-\u001f\u007f\\]/.test(path) || !path.startsWith('/');
  return odd || names.some((name) => name.startsWith('.')) || names.slice(1, -1).includes('')
    ? undefined
    : path;
}

const page = (text: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>请稍候</title><p>${text}</p></html>`;
const NOT_YET = page('网站还没有生成，请稍候刷新；管理员可以在编辑台的发布记录里看到原因。');
const NO_CMS = page('编辑界面正在生成，请稍候刷新。');
