import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { readQuestion } from '../protocol/index.ts';
import { goBack } from '../publish/index.ts';
import { Refusal } from '../refusal.ts';
import { placeOf, placeOfEntry } from '../repository/index.ts';
import { checkOptionsOf, withdraw } from '../reviews/index.ts';
import { readBody } from './read-body.ts';
import { traced } from './trace.ts';
import { demandHolder, demandSession, readerOf } from './visitor.ts';

// A picture of 20 MB is 27 MB in base64, and an entry may bring several.
const LARGEST_BODY = 64_000_000;
const RECENT_PUBLICATIONS = 10;
const AUDIT_PAGE = 200;

const withdrawalBody = z.strictObject({
  collection: z.string(),
  slug: z.string(),
  reason: z.string().max(1000),
});
const checkBody = z.strictObject({ path: z.string(), text: z.string().max(1_000_000) });
const auditQuery = z.object({ before: z.coerce.number().int().positive().optional() });

/** What people do who are logged in. */
export function deskRoutes(app: FastifyInstance, desk: Desk): void {
  app.post('/admin/api/cms', { bodyLimit: LARGEST_BODY }, async (request, reply) => {
    const session = await demandSession(desk, request);
    const { trace, answer } = readQuestion(request.body);
    const caller = { account: session.account, reader: readerOf(request, session) };
    const run = () => answer(desk.room, caller);
    const result = trace
      ? await traced(desk, request, { account: session.account.name, ...trace }, run)
      : await run();
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(result ?? null));
  });

  app.post('/admin/api/check', async (request) => {
    await demandSession(desk, request);
    const { path, text } = readBody(checkBody, request);
    const place = placeOf(path);
    if (place.kind === 'media') throw new Refusal('invalid', '这是图片或附件，不是内容');
    const shelf = await desk.repository.files(await desk.repository.shelfHead(), 'media');
    const draft = await desk.repository.files(
      await desk.repository.draftTip(place.collection, place.slug),
      'media',
    );
    const media = [...shelf, ...draft].map(({ path }) => path);
    const view = await desk.room.view();
    return {
      findings: await desk.room.entryGate.check(place, text, {
        view,
        media,
        options: checkOptionsOf(desk.room),
      }),
    };
  });

  app.post('/admin/api/withdrawals', async (request) => {
    const { account } = await demandSession(desk, request);
    const { collection, slug, reason } = readBody(withdrawalBody, request);
    const place = placeOfEntry(collection, slug);
    await traced(
      desk,
      request,
      { account: account.name, action: 'entry.withdraw', subject: place.path },
      () => withdraw(desk.room, account, place, reason),
    );
    return { message: 'withdrawn' };
  });

  app.get('/admin/api/publishing', async (request) => {
    await demandSession(desk, request);
    const recent = await desk.publications.recent(RECENT_PUBLICATIONS);
    const times = recent
      .filter(({ result }) => result === 'done')
      .map(({ startedAt, endedAt }) => endedAt - startedAt);
    const expected = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
    const { stage, startedAt } = desk.publisher.progress;
    const elapsed = stage === 'idle' ? 0 : Date.now() - startedAt;
    const live = await desk.releases.live();
    const newest = await desk.repository.head();
    const held = newest !== undefined && (await desk.releases.holdFrom(newest)) !== undefined;
    return { stage, elapsed, expected: expected ?? null, live: live ?? null, held, recent };
  });

  app.post('/admin/api/publishing/rollback', async (request) => {
    const session = await demandSession(desk, request);
    const { account } = session;
    return traced(
      desk,
      request,
      { account: account.name, action: 'site.rollback', subject: '' },
      async () => {
        demandHolder(session, 'administrator');
        const back = await goBack({ ...desk, ...desk.room });
        if (!back) throw new Refusal('conflict', '没有更早的版本可以退回');
        desk.publisher.look();
        return { isLive: back.isLive };
      },
    );
  });

  app.post('/admin/api/publishing/resume', async (request) => {
    const session = await demandSession(desk, request);
    const { account } = session;
    return traced(desk, request, { account: account.name, action: 'site.resume', subject: '' }, async () => {
      demandHolder(session, 'administrator');
      await desk.releases.resume();
      desk.publisher.look();
      return { message: 'resumed' };
    });
  });

  app.get('/admin/api/audit', async (request) => {
    const session = await demandSession(desk, request);
    demandHolder(session, 'administrator');
    const { before } = auditQuery.parse(request.query);
    return { records: await desk.audit.recent(AUDIT_PAGE, before) };
  });
}
