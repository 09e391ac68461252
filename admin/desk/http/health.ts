import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk.ts';

/** `/healthz`: whether the desk can read its content and its database. */
export function healthRoute(app: FastifyInstance, desk: Desk): void {
  app.get('/healthz', async (_, reply) => {
    const works = async (check: Promise<unknown>) =>
      check.then(
        () => true,
        () => false,
      );
    const [content, database, live] = await Promise.all([
      works(desk.repository.head()),
      works(desk.db.selectFrom('accounts').select('name').limit(1).execute()),
      desk.releases.liveFolder(),
    ]);
    const ok = content && database;
    reply.code(ok ? 200 : 503).header('cache-control', 'no-store');
    return { ok, content, database, live: live !== undefined };
  });
}
