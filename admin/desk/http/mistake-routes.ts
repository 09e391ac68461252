import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Account, CITY, reaches, type Scope } from '../accounts/index.ts';
import type { Desk } from '../desk.ts';
import type { ContentView } from '../gate/index.ts';
import { Refusal } from '../refusal.ts';
import { placeOf } from '../repository/index.ts';
import { publicScopes } from '../reviews/index.ts';
import { readBody } from './read-body.ts';
import { traced } from './trace.ts';
import { demandSession } from './visitor.ts';

const SHOWN = 100;
const handledBody = z.strictObject({ id: z.string().max(20) });

/** What readers have reported, for those who work on the page that it is about: it may say how to reach them. */
export function mistakeListRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/admin/api/mistakes', async (request) => {
    const { account } = await demandSession(desk, request);
    const own = await mistakesFor(desk, account);
    return { count: own.length, mistakes: own.slice(0, SHOWN) };
  });

  app.post('/admin/api/mistakes/handled', async (request) => {
    const { account } = await demandSession(desk, request);
    const { id } = readBody(handledBody, request);
    await traced(
      desk,
      request,
      { account: account.name, action: 'mistake.handle', subject: id },
      async () => {
        const own = await mistakesFor(desk, account);
        if (!own.some((mistake) => mistake.id === id)) throw new Refusal('missing', '这条找错已经办完了');
        await desk.mistakes.handle(id);
      },
    );
    return { message: 'handled' };
  });
}

/** The open reports about pages that an account has anything to do with, the oldest first. */
async function mistakesFor(desk: Desk, account: Account) {
  const open = await desk.mistakes.open();
  const view = await desk.room.view();
  const pages = new Map<string, Behind>();
  for (const { page } of open) if (!pages.has(page)) pages.set(page, await behind(desk, view, page));
  return open.flatMap((mistake) => {
    const { entry = null, scopes = [] } = pages.get(mistake.page) ?? {};
    return scopes.length > 0 && scopes.every((scope) => reaches(account, scope))
      ? [{ ...mistake, entry }]
      : [];
  });
}

interface Behind {
  entry: { collection: string; slug: string } | null;
  scopes: readonly Scope[];
}

/** The public entry that a page shows, and where it lies. A page that shows none is the whole city's. */
async function behind({ room }: Desk, view: ContentView, page: string): Promise<Behind> {
  // A theme's address has its year between the two.
  const parts = page.split('/').filter((part) => part !== '');
  const path = view.pathOf(parts[0] ?? '', parts.at(-1) ?? '');
  const place = path === undefined ? undefined : placeOf(path);
  if (place?.kind !== 'entry') return { entry: null, scopes: [{ unit: CITY, collection: 'pages' }] };
  const entry = { collection: place.collection, slug: place.slug };
  return { entry, scopes: await publicScopes(room, place) };
}
