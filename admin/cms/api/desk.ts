/** What the desk answers to its browser pages; addresses are below `/admin/api/`. */

/** A request that the desk refused; the message is Chinese and for the person at the screen. */
export class DeskError extends Error {
  readonly status: number;
  /** Plain data that came with the refusal: findings, a conflict, what is needed first. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'DeskError';
    this.status = status;
    this.details = details;
  }
}

export type Needs = 'login' | 'new-password' | 'second-factor';

export interface Grant {
  role: string;
  unit: string;
  collection: string;
}

/** Who is logged in, and what is asked of this person before anything else. */
export interface Session {
  account: { name: string; displayName: string; duty: string; grants: Grant[]; secondFactor: boolean };
  /** Sent with every change, so that no other site's page can make one. */
  token: string;
  needs: Needs | null;
}

// Two tabs of one person are two readers: the desk knows which version each has seen.
const tab = crypto.randomUUID();
let token = '';
let askToLogIn: (() => Promise<void>) | undefined;

/** What to do when a session has ended: ask the person to log in, then go on where the request stopped. */
export function onSessionEnd(ask: () => Promise<void>): void {
  askToLogIn = ask;
}

export const get = (path: string): Promise<unknown> => send(path, { method: 'GET' });

export const post = (path: string, body: unknown = {}): Promise<unknown> =>
  send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  });

/** One action of Decap's proxy protocol. */
export const act = (action: string, params: object): Promise<unknown> =>
  post('cms', { branch: 'main', action, params: { branch: 'main', ...params } });

async function send(path: string, init: RequestInit): Promise<unknown> {
  try {
    return await sendOnce(path, init);
  } catch (error) {
    const ended = error instanceof DeskError && error.status === 401 && path !== 'login';
    if (!ended || !askToLogIn) throw error;
    await askToLogIn();
    return sendOnce(path, init);
  }
}

async function sendOnce(path: string, init: RequestInit): Promise<unknown> {
  const headers = { ...(init.headers as Record<string, string>), 'x-desk-token': token, 'x-desk-tab': tab };
  const response = await fetch(new URL(`api/${path}`, document.baseURI), {
    ...init,
    headers,
    credentials: 'same-origin',
  }).catch(() => {
    throw new DeskError(0, '连不上编辑台，请检查网络后再试；已写的内容还在这个页面里');
  });
  const answer: unknown = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  const { error, ...details } = answer as { error?: string } & Record<string, unknown>;
  throw new DeskError(response.status, error ?? `编辑台出错了（${response.status}）`, details);
}

/** The session of this browser; undefined when nobody is logged in. */
export async function readSession(): Promise<Session | undefined> {
  try {
    return begun(await sendOnce('session', { method: 'GET' }));
  } catch (error) {
    if (error instanceof DeskError && error.status === 401) return undefined;
    throw error;
  }
}

export const logIn = async (name: string, password: string, code?: string): Promise<Session> =>
  begun(await post('login', { name, password, ...(code ? { code } : {}) }));

export const changePassword = async (current: string, next: string): Promise<Session> =>
  begun(await post('password', { current, next }));

/** The secret for an authenticator app, and its address as a QR code holds it. */
export const offerSecondFactor = async (): Promise<{ secret: string; address: string }> =>
  (await post('second-factor')) as { secret: string; address: string };

export const confirmSecondFactor = async (code: string): Promise<Session> =>
  begun(await post('second-factor/confirm', { code }));

export async function logOut(): Promise<void> {
  await post('logout');
  location.reload();
}

function begun(answer: unknown): Session {
  const session = answer as Session;
  token = session.token;
  return session;
}
