import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Account, dueFrom, newSecret, type Session, secretAddress } from '../accounts/index.ts';
import type { Desk } from '../desk.ts';
import { Refusal } from '../refusal.ts';
import { clearToken, readToken, setToken } from './cookie.ts';
import { demandPrivateLine } from './guards.ts';
import { readBody } from './read-body.ts';
import { traced } from './trace.ts';
import { demandAnySession } from './visitor.ts';

const secret = z.string().max(500);
const loginBody = z.strictObject({
  name: z.string().max(100),
  password: secret,
  code: z.string().max(20).optional(),
});
const passwordBody = z.strictObject({ current: secret, next: secret });
const codeBody = z.strictObject({ code: z.string().max(20) });

const LOGINS_PER_MINUTE = 30;
const ISSUER = '志愿服务编辑台';

/** Logging in and out, and setting one's password and second factor. */
export function sessionRoutes(app: FastifyInstance, desk: Desk): void {
  const limited = { config: { rateLimit: { max: LOGINS_PER_MINUTE, timeWindow: '1 minute' } } };
  /** Secrets that were shown for setting up an authenticator, until a code proves that it has them. */
  const offered = new Map<string, string>();

  app.get('/admin/api/session', async (request) => described(await demandAnySession(desk, request)));

  app.post('/admin/api/login', limited, async (request, reply) => {
    demandPrivateLine(request);
    const { name, password, code } = readBody(loginBody, request);
    const known = (await desk.accounts.find(name)) !== undefined;
    const done = { account: known ? name : '-', action: 'login', subject: '' };
    const token = await traced(desk, request, done, async () => {
      const account = await desk.credentials.authenticate(name, password, code);
      await desk.sessions.end(readToken(request));
      return desk.sessions.begin(account.name);
    });
    setToken(request, reply, token);
    const session = await desk.sessions.find(token);
    if (!session) throw new Refusal('unauthenticated', '请重新登录', { needs: 'login' });
    return described(session);
  });

  app.post('/admin/api/logout', async (request, reply) => {
    const { account } = await demandAnySession(desk, request);
    await traced(desk, request, { account: account.name, action: 'logout', subject: '' }, () =>
      desk.sessions.end(readToken(request)),
    );
    clearToken(request, reply);
    return { message: 'logged out' };
  });

  app.post('/admin/api/password', limited, async (request) => {
    demandPrivateLine(request);
    const { id, account } = await demandAnySession(desk, request);
    const { current, next } = readBody(passwordBody, request);
    await traced(
      desk,
      request,
      { account: account.name, action: 'password.change', subject: account.name },
      () => desk.credentials.changePassword(account.name, current, next, id),
    );
    return described(await demandAnySession(desk, request));
  });

  app.post('/admin/api/second-factor', limited, async (request) => {
    demandPrivateLine(request);
    const { id, account } = await demandSettled(desk, request);
    if (account.secondFactor) throw new Refusal('conflict', '动态验证码已经设置过；要更换请找管理员重置');
    const secret = newSecret();
    offered.set(id, secret);
    return { secret, address: secretAddress(secret, account.name, ISSUER) };
  });

  app.post('/admin/api/second-factor/confirm', limited, async (request) => {
    const { id, account } = await demandSettled(desk, request);
    const { code } = readBody(codeBody, request);
    const secret = offered.get(id);
    if (secret === undefined) throw new Refusal('conflict', '请先取得动态验证码的密钥');
    await traced(
      desk,
      request,
      { account: account.name, action: 'second-factor.set', subject: account.name },
      () => desk.credentials.confirmSecondFactor(account.name, secret, code),
    );
    offered.delete(id);
    return described(await demandAnySession(desk, request));
  });
}

/** A session whose person has a password of their own. */
async function demandSettled(desk: Desk, request: Parameters<typeof demandAnySession>[1]): Promise<Session> {
  const session = await demandAnySession(desk, request);
  if (session.account.oneTime)
    throw new Refusal('forbidden', '请先设置自己的密码', { needs: 'new-password' });
  return session;
}

function described({ account, csrf }: Session) {
  return { account: shown(account), token: csrf, needs: neededOf(account) };
}

const shown = ({ name, displayName, duty, grants, secondFactor }: Account) => ({
  name,
  displayName,
  duty,
  grants,
  secondFactor,
});

/** What the page must ask for next; null when nothing is due. */
function neededOf(account: Account): 'new-password' | 'second-factor' | null {
  const due = dueFrom(account);
  return due === 'password' ? 'new-password' : (due ?? null);
}
