import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parseMarkdown } from '../../../src/content/front-matter.ts';
import { type Account, reaches } from '../accounts/index.ts';
import type { Desk } from '../desk.ts';
import { placeOfEntry } from '../repository/index.ts';
import { allDrafts, type Draft, sendBack, statusOf, turnOf } from '../reviews/index.ts';
import { readBody } from './read-body.ts';
import { traced } from './trace.ts';
import { demandSession } from './visitor.ts';

const returnBody = z.strictObject({
  collection: z.string(),
  slug: z.string(),
  opinion: z.string().min(1).max(1000),
});

/** What is in review, whose turn it is, and sending it back: Decap's protocol knows no opinion. */
export function reviewRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/admin/api/reviews', async (request) => {
    const { account } = await demandSession(desk, request);
    const drafts = await allDrafts(desk.room);
    const open = drafts.filter((draft) => draft.scopes.every((scope) => reaches(account, scope)));
    return { drafts: open.map((draft) => described(draft, account)) };
  });

  app.post('/admin/api/reviews/return', async (request) => {
    const { account } = await demandSession(desk, request);
    const { collection, slug, opinion } = readBody(returnBody, request);
    const place = placeOfEntry(collection, slug);
    await traced(desk, request, { account: account.name, action: 'review.return', subject: place.path }, () =>
      sendBack(desk.room, account, place, opinion),
    );
    return { message: 'returned' };
  });
}

const described = (draft: Draft, account: Account) => {
  const { place, history, steps, waitingFor, scopes } = draft;
  return {
    collection: place.collection,
    slug: place.slug,
    title: titleOf(draft),
    status: statusOf[waitingFor ?? 'final'],
    steps,
    waitingFor: waitingFor ?? null,
    editor: history.editor.name,
    mine: history.authors.includes(account.name),
    // The second scope is that of the public version.
    isPublic: scopes.length > 1,
    turn: turnOf(account, draft),
    passed: history.passed.map(({ step, name, duty, at, opinion }) => ({ step, name, duty, at, opinion })),
    returned: history.returned ?? null,
    updatedAt: new Date(history.updatedAt).toISOString(),
  };
};

function titleOf({ place, text }: Draft): string {
  if (place.kind !== 'entry') return place.slug;
  const { title } = (parseMarkdown(text).data ?? {}) as { title?: unknown };
  return typeof title === 'string' ? title : place.slug;
}
