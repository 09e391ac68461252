import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';
import { hostnameOf, isLoopback } from './loopback.ts';

/** Refuses a request for a host that is not this desk's: a page elsewhere may have pointed its own name here. */
export function demandHost(request: FastifyRequest, allowed: ReadonlySet<string>): void {
  const hostname = hostnameOf(request.headers.host);
  if (hostname === undefined || !(isLoopback(hostname) || allowed.has(hostname)))
    throw new Refusal('malformed', '编辑台不认识这个域名；管理员可以把它写进配置的 hosts');
  if (!request.url.startsWith('/')) throw new Refusal('malformed', '请求的地址不对');
}

/**
 * Refuses a request that another site's page has made the browser send. Every browser says where a change
 * comes from (Origin), and newer ones also how (Fetch Metadata); both must be right.
 */
export function demandSameOrigin(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (site !== undefined && site !== 'same-origin' && (changes || site !== 'none')) throw foreign();
  if (!changes) return;
  const destination = request.headers['sec-fetch-dest'];
  const mode = request.headers['sec-fetch-mode'];
  if (destination !== undefined && destination !== 'empty') throw foreign();
  if (mode !== undefined && mode !== 'cors' && mode !== 'same-origin') throw foreign();
  if (request.headers.origin !== `${request.protocol}://${request.headers.host}`) throw foreign();
}

/** Refuses a change whose body a foreign page could have sent without asking. */
export function demandJson(request: FastifyRequest): void {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json(?:;\s*charset=utf-8)?$/i.test(type))
    throw new Refusal('unsupported', '只接受 application/json');
}

/** Refuses to take or give a secret where others could read it on the way. */
export function demandPrivateLine(request: FastifyRequest): void {
  const hostname = hostnameOf(request.headers.host) ?? '';
  if (request.protocol !== 'https' && !isLoopback(hostname))
    throw new Refusal('forbidden', '请用 https 打开编辑台；用户名和密码不能明文传送');
}

const foreign = () => new Refusal('forbidden', '这个请求不是从编辑台的页面发出的');
