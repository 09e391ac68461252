import helmet from '@fastify/helmet';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { REPORT_FORM } from '../../../src/publish/corrections/index.ts';
import type { Desk } from '../desk.ts';
import { Refusal } from '../refusal.ts';
import { formPage, type Shown } from './form-page.ts';
import { mistakeForm } from './mistakes.ts';

const LARGEST_BODY = 40_000;
/** One address may be a whole office's. */
const LIMIT = { max: 10, timeWindow: '10 minutes' };

/** The form in which a reader reports a mistake: plain HTML, for whoever comes, without an account or a script. */
export async function mistakeRoutes(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register(helmet, {
    strictTransportSecurity: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Without a referrer the browser would not say where the form was sent from.
    referrerPolicy: { policy: 'same-origin' },
  });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LARGEST_BODY },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.setErrorHandler((error: FastifyError | Refusal, request, reply) => {
    const status = error instanceof Refusal ? error.status : (error.statusCode ?? 500);
    const notice =
      error instanceof Refusal ? error.message : (WORDS[status] ?? '没有收到，请打电话或写邮件告诉我们');
    return show(desk, reply.code(status), { ...typed(request), notice });
  });

  app.get(REPORT_FORM, async (request, reply) => show(desk, reply, typed(request)));

  app.post(REPORT_FORM, { config: { rateLimit: LIMIT } }, async (request, reply) => {
    demandOwnForm(request);
    const read = mistakeForm.safeParse(request.body);
    if (!read.success) throw new Refusal('invalid', read.error.issues[0]?.message ?? '没有写全');
    await desk.mistakes.add(read.data);
    return reply.redirect(`${REPORT_FORM}thanks/`, 303);
  });
}

const WORDS: Readonly<Record<number, string>> = {
  413: '写得太长了，请分几次说',
};

/** Refuses a form that another site's page has made the browser send. */
function demandOwnForm({ headers, protocol }: FastifyRequest): void {
  const site = headers['sec-fetch-site'];
  const own =
    headers.origin === `${protocol}://${headers.host}` && (site === undefined || site === 'same-origin');
  if (!own) throw new Refusal('forbidden', '请在本站的页面上填写');
}

/** What a request brings for the form, as far as it is text. */
function typed({ query, body }: FastifyRequest): Shown {
  const said = { ...(query as object), ...((body ?? {}) as object) } as Record<string, unknown>;
  const text = (name: string) => (typeof said[name] === 'string' ? said[name] : '');
  const page = mistakeForm.shape.page.safeParse(text('page'));
  return { page: page.data ?? '/', wrong: text('wrong'), correct: text('correct'), contact: text('contact') };
}

async function show({ releases }: Desk, reply: FastifyReply, shown: Shown): Promise<FastifyReply> {
  const release = await releases.liveFolder();
  const page = release && (await formPage(release, shown));
  reply.header('cache-control', 'no-store');
  return page
    ? reply.type('text/html; charset=utf-8').send(page)
    : reply.code(503).type('text/plain; charset=utf-8').send('网站还在生成，请稍候再试');
}
