import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { dueFrom, holds, type Role, roles, type Session } from '../accounts/index.ts';
import type { Desk } from '../desk.ts';
import { Refusal } from '../refusal.ts';
import { readToken } from './cookie.ts';

/** The session of a request. Refuses without one, and while the person owes a password or a second factor. */
export async function demandSession(desk: Desk, request: FastifyRequest): Promise<Session> {
  const session = await demandAnySession(desk, request);
  const due = dueFrom(session.account);
  if (due === 'password') throw new Refusal('forbidden', '请先设置自己的密码', { needs: 'new-password' });
  if (due === 'second-factor')
    throw new Refusal('forbidden', '请先设置动态验证码', { needs: 'second-factor' });
  return session;
}

/** The session of a request, also of a person who has yet to set a password or a second factor. */
export async function demandAnySession(desk: Desk, request: FastifyRequest): Promise<Session> {
  const session = await desk.sessions.find(readToken(request));
  if (!session) throw new Refusal('unauthenticated', '请先登录', { needs: 'login' });
  if (request.method !== 'GET' && !same(request.headers['x-desk-token'], session.csrf))
    throw new Refusal('forbidden', '页面已过期，请刷新后再试', { needs: 'reload' });
  return session;
}

export function demandHolder({ account }: Session, role: Role): void {
  if (!holds(account, role)) throw new Refusal('forbidden', `只有${roles[role]}可以这样做`);
}

/** One tab of a session, as its page names it; pages that name none share one. */
export function readerOf(request: FastifyRequest, session: Session): string {
  const tab = request.headers['x-desk-tab'];
  return `${session.id}:${typeof tab === 'string' && /^[\w-]{1,40}$/.test(tab) ? tab : ''}`;
}

function same(said: string | string[] | undefined, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return typeof said === 'string' && timingSafeEqual(digest(said), digest(right));
}
