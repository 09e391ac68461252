import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import staticFiles from '@fastify/static';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyServerOptions,
  LogController,
} from 'fastify';
import type { Desk } from '../desk.ts';
import { mistakeRoutes } from '../mistakes/index.ts';
import { Refusal } from '../refusal.ts';
import { deskRoutes } from './desk-routes.ts';
import { demandHost, demandJson, demandSameOrigin } from './guards.ts';
import { healthRoute } from './health.ts';
import { mistakeListRoutes } from './mistake-routes.ts';
import { reviewRoutes } from './review-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { cmsRoutes, siteRoutes } from './site.ts';

const SMALL_BODY = 2_000_000;

/**
 * The desk's server, ready to listen. Whether a domain is to be called by https alone for years to come
 * (HSTS) is for the web server before it to say.
 */
export async function createServer(desk: Desk): Promise<FastifyInstance> {
  const { config } = desk;
  const app = fastify(optionsFor(config));
  const hosts: ReadonlySet<string> = new Set(config.hosts);
  app.addHook('onRequest', async (request) => demandHost(request, hosts));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = error instanceof Refusal ? error : refusalFor(error);
    if (!refusal) request.log.error({ err: error, url: request.routeOptions.url }, 'request failed');
    const { status, message, details } = refusal ?? {
      status: 500,
      message: '服务器出错了，请稍后再试',
      details: {},
    };
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send({ error: message, ...details });
  });
  app.addHook('preClose', async () => endIdleConnections(app));
  app.setNotFoundHandler((_, reply) => reply.code(404).send({ error: '没有这个地址' }));
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    request.log.info({
      method,
      route: routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });

  await app.register(rateLimit, {
    max: config.requestsPerMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: tooMany,
  });
  await app.register(cookie);
  await app.register(staticFiles, { root: config.data, serve: false, dotfiles: 'deny', index: false });
  healthRoute(app, desk);
  await app.register(async (api) => {
    await api.register(helmet, {
      strictTransportSecurity: false,
      contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } },
    });
    api.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      demandSameOrigin(request);
      if (request.method === 'POST') demandJson(request);
    });
    sessionRoutes(api, desk);
    deskRoutes(api, desk);
    reviewRoutes(api, desk);
    mistakeListRoutes(api, desk);
  });
  await app.register(async (cms) => {
    await cms.register(helmet, {
      strictTransportSecurity: false,
      contentSecurityPolicy: { useDefaults: false, directives: cmsPolicy },
    });
    cmsRoutes(cms, desk);
  });
  if (config.serveSite) await app.register(async (forms) => mistakeRoutes(forms, desk));
  if (config.serveSite)
    await app.register(async (site) => {
      await site.register(helmet, sitePolicy);
      siteRoutes(site, desk);
    });
  return app;
}

/** Ends each connection as soon as its last request is answered; browsers would keep it open for a minute more. */
function endIdleConnections({ server }: FastifyInstance): void {
  const timer = setInterval(() => server.closeIdleConnections(), 100);
  server.once('close', () => clearInterval(timer));
}

const optionsFor = ({ logLevel, behindProxy }: Desk['config']): FastifyServerOptions => ({
  logger: logLevel === 'silent' ? false : { level: logLevel },
  // The hook below logs what is needed of a request, and nothing about who made it.
  logController: new LogController({ disableRequestLogging: true }),
  trustProxy: behindProxy ? 'loopback' : false,
  bodyLimit: SMALL_BODY,
  routerOptions: { ignoreTrailingSlash: false, caseSensitive: true },
  exposeHeadRoutes: true,
  forceCloseConnections: 'idle',
});

// Decap makes its styles as it runs; previews are frames without an address.
const cmsPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  mediaSrc: ["'self'", 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", 'blob:'],
  frameSrc: ["'self'", 'blob:'],
  workerSrc: ["'self'", 'blob:'],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'self'"],
};

// Each page of the site carries a stricter policy of its own, with the hashes of its scripts; this one holds
// for whatever else lies in a release, and says what only a header can say.
const sitePolicy = {
  strictTransportSecurity: false,
  crossOriginEmbedderPolicy: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", "'unsafe-inline'", "'wasm-unsafe-eval'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
};

const tooMany = () => new Refusal('tooMany', '请求太频繁，请稍后再试');

/** What Fastify itself refuses, in Chinese; undefined for what is the desk's own fault. */
function refusalFor(error: FastifyError): Refusal | undefined {
  if (error.statusCode === 413) return new Refusal('tooLarge', '内容太大');
  if (error.statusCode === 415) return new Refusal('unsupported', '只接受 application/json');
  if (error.statusCode === 429) return tooMany();
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return new Refusal('malformed', '请求的写法不对');
  return undefined;
}
