import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { news } from '../support/entries.ts';
import { git } from '../support/git.ts';
import { type RawRequest, send } from './raw.ts';

const endpoints: Readonly<Record<string, unknown>> = {
  '/admin/api/cms': {
    branch: 'main',
    action: 'persistEntry',
    params: {
      dataFiles: [{ path: 'news/x.md', slug: 'x', raw: news('攻击', '不该存下来的话。') }],
      assets: [],
      options: { collectionName: 'news', commitMessage: 'x', useWorkflow: true, status: 'draft' },
    },
  },
  '/admin/api/withdrawals': { collection: 'news', slug: 'river-day', reason: '攻击' },
  '/admin/api/reviews/return': { collection: 'news', slug: 'river-day', opinion: '攻击' },
  '/admin/api/check': { path: 'news/x.md', text: 'x' },
  '/admin/api/second-factor': {},
  '/admin/api/second-factor/confirm': { code: '000000' },
  '/admin/api/mistakes/handled': { id: '00000000' },
  '/admin/api/publishing/rollback': {},
  '/admin/api/publishing/resume': {},
  '/admin/api/password': { current: 'x', next: '月亮走我也走2026' },
  '/admin/api/logout': {},
};

/** How a request is refused before anything looks at what it asks for; 0 when the connection is closed. */
const refusals = [400, 401, 403, 415, 0];

type Change = (headers: Record<string, string>) => void;
const set =
  (name: string, value: string): Change =>
  (headers) => {
    headers[name] = value;
  };
const drop =
  (name: string): Change =>
  (headers) => {
    delete headers[name];
  };

/** What is wrong with a request, so that not every address need be tried with all of it. */
type Kind = 'origin' | 'fetch' | 'type' | 'session' | 'token' | 'host';

/** Each makes a good request one that another site, another host or nobody has sent. */
const changes = (
  address: string,
  others: Record<string, string> = {},
): Record<Kind, Record<string, Change>> => {
  const { port } = new URL(address);
  return {
    origin: {
      'no origin': drop('origin'),
      'the origin null': set('origin', 'null'),
      'an empty origin': set('origin', ''),
      'another origin': set('origin', 'https://evil.example'),
      'the same host on another port': set('origin', 'http://127.0.0.1:1'),
      'the same host over https': set('origin', address.replace('http:', 'https:')),
      'another name of this machine': set('origin', `http://localhost:${port}`),
      'an origin that begins like ours': set('origin', `${address}.evil.example`),
      'an origin that ends like ours': set('origin', `http://evil.example/${address}`),
      'an origin with a user': set('origin', address.replace('//', '//x@')),
      'two origins': set('origin', `${address}, https://evil.example`),
    },
    fetch: {
      'a cross-site fetch': set('sec-fetch-site', 'cross-site'),
      'a same-site fetch': set('sec-fetch-site', 'same-site'),
      'a fetch that the user typed': set('sec-fetch-site', 'none'),
      'a form': set('sec-fetch-mode', 'navigate'),
      'a fetch without leave': set('sec-fetch-mode', 'no-cors'),
      'a frame': set('sec-fetch-dest', 'iframe'),
      'a document': set('sec-fetch-dest', 'document'),
      'a picture': set('sec-fetch-dest', 'image'),
    },
    type: {
      'plain text': set('content-type', 'text/plain'),
      'a form’s type': set('content-type', 'application/x-www-form-urlencoded'),
      'a multipart form': set('content-type', 'multipart/form-data; boundary=x'),
      'no type': drop('content-type'),
      'a type that hides JSON': set('content-type', 'text/plain; application/json'),
      'a type with another charset': set('content-type', 'application/json; charset=utf-7'),
      'a type that looks like JSON': set('content-type', 'application/jsonp'),
      'two types': set('content-type', 'application/json, text/plain'),
    },
    session: {
      'no session': drop('cookie'),
      'an empty session': set('cookie', 'desk='),
      'a made-up session': set('cookie', `desk=${'A'.repeat(43)}`),
      'a session in the secure cookie’s name': set('cookie', `__Host-${others.cookie}`),
      'a session that has ended': set('cookie', others.ended ?? ''),
      'a session that was left idle': set('cookie', others.idle ?? ''),
      'a session that is half a day old': set('cookie', others.old ?? ''),
      'a session of a disabled account': set('cookie', others.disabled ?? ''),
      'the hash of a session, as the database keeps it': set('cookie', others.hash ?? ''),
    },
    token: {
      'no token': drop('x-desk-token'),
      'an empty token': set('x-desk-token', ''),
      'a made-up token': set('x-desk-token', 'A'.repeat(43)),
      'the token of another session': set('x-desk-token', others.token ?? ''),
      'the session as its own token': set('x-desk-token', others.cookie?.slice(5) ?? ''),
    },
    host: {
      'another host': set('host', 'evil.example'),
      'another host on our port': set('host', `evil.example:${port}`),
      'a host that begins like ours': set('host', `127.0.0.1.evil.example:${port}`),
      'a host that ends like ours': set('host', `evil127.0.0.1:${port}`),
      'this machine as a number': set('host', `2130706433:${port}`),
      'any address': set('host', `0.0.0.0:${port}`),
      'a host with a user': set('host', `x@127.0.0.1:${port}`),
      'a host with a path': set('host', `127.0.0.1:${port}/x`),
      'a forwarded host': (headers) => {
        headers.host = 'evil.example';
        headers['x-forwarded-host'] = `127.0.0.1:${port}`;
      },
      'another host and its own origin': (headers) => {
        headers.host = `evil.example:${port}`;
        headers.origin = `http://evil.example:${port}`;
      },
    },
  };
};

/** Changes of some kinds, in one table. */
const of = (table: ReturnType<typeof changes>, ...kinds: Kind[]): Record<string, Change> =>
  Object.assign({}, ...kinds.map((kind) => table[kind]));
const kinds: Kind[] = ['origin', 'fetch', 'type', 'session', 'token', 'host'];
const countOf = (...kinds: Kind[]) => Object.keys(of(changes('http://127.0.0.1:1'), ...kinds)).length;

const readings = ['session', 'reviews', 'mistakes', 'publishing', 'audit'].map(
  (name) => `/admin/api/${name}`,
);
const pages = ['/', '/admin/', '/admin/api/session', '/healthz', '/nothing'];

async function attacked() {
  const test = await startDesk();
  const { desk, address } = test;
  for (const role of ['author', 'administrator'])
    await desk.db
      .insertInto('grants')
      .values({ account: 'signer', role, unit: '*', collection: '*' })
      .execute();
  const browser = await test.as('signer');
  const other = await test.as('colleague');
  const ended = await test.as('second');
  const { sessions } = desk;
  await sessions.end(ended.headers.cookie?.slice(5));
  const aged = async (name: string, when: object) => {
    const browser = await test.as(name);
    await desk.db.updateTable('sessions').set(when).where('account', '=', name).execute();
    return browser.headers.cookie ?? '';
  };
  const hour = 60 * 60_000;
  const [idle, old] = [
    await aged('first', { seen_at: Date.now() - hour }),
    await aged('author', { created_at: Date.now() - 13 * hour }),
  ];
  const disabled = await test.as('stranger');
  await desk.accounts.disable('stranger');
  const kept = await desk.db.selectFrom('sessions').select('id').executeTakeFirst();
  const others = {
    cookie: browser.headers.cookie ?? '',
    token: other.headers['x-desk-token'] ?? '',
    ended: ended.headers.cookie ?? '',
    idle,
    old,
    hash: `desk=${kept?.id}`,
    disabled: disabled.headers.cookie ?? '',
  };
  return { ...test, good: browser.headers, table: changes(address, others) };
}

describe('requests that no page of the desk has sent', { timeout: 120_000 }, () => {
  const count = Object.keys(endpoints).length * countOf(...kinds);
  it(`are refused at every address, and change nothing: ${count} of them`, async () => {
    const { desk, address, good, table } = await attacked();
    const refs = git(desk.repository.directory, 'for-each-ref');
    const wrong: string[] = [];
    for (const [path, body] of Object.entries(endpoints))
      for (const [name, change] of Object.entries(of(table, ...kinds))) {
        const headers = { ...good, host: new URL(address).host };
        change(headers);
        const { status } = await send(address, { method: 'POST', path, headers, body: JSON.stringify(body) });
        if (!refusals.includes(status)) wrong.push(`${name} ${path} → ${status}`);
      }
    expect(wrong).toEqual([]);
    expect(git(desk.repository.directory, 'for-each-ref')).toBe(refs);
    // The request that they were made from is a good one.
    for (const [path, body] of Object.entries(endpoints)) {
      const { status } = await send(address, {
        method: 'POST',
        path,
        headers: good,
        body: JSON.stringify(body),
      });
      expect(refusals, path).not.toContain(status);
    }
  });

  const pairs = (countOf(...kinds) * (countOf(...kinds) - 1)) / 2;
  it(`are refused also when two things are wrong at once: ${pairs} of them`, async () => {
    const { address, good, ...attack } = await attacked();
    const table = of(attack.table, ...kinds);
    const names = Object.keys(table);
    const wrong: string[] = [];
    const path = '/admin/api/withdrawals';
    for (const [index, name] of names.entries())
      await Promise.all(
        names.slice(index + 1).map(async (also) => {
          const headers = { ...good, host: new URL(address).host };
          table[name]?.(headers);
          table[also]?.(headers);
          const body = JSON.stringify(endpoints[path]);
          const { status } = await send(address, { method: 'POST', path, headers, body });
          if (!refusals.includes(status)) wrong.push(`${name} and ${also} → ${status}`);
        }),
      );
    expect(wrong).toEqual([]);
  });

  const looks = readings.length * countOf('session', 'host') + pages.length * countOf('host');
  it(`show nothing without a session, and no page to another host: ${looks} of them`, async () => {
    const { address, good, table } = await attacked();
    const wrong: string[] = [];
    const look = async (path: string, expected: number[], tried: Record<string, Change>) => {
      for (const [name, change] of Object.entries(tried)) {
        const headers = { ...good, host: new URL(address).host };
        change(headers);
        const { status } = await send(address, { path, headers });
        if (!expected.includes(status)) wrong.push(`${name} ${path} → ${status}`);
      }
    };
    for (const path of readings) {
      await look(path, [401], of(table, 'session'));
      await look(path, [400, 0], of(table, 'host'));
    }
    for (const path of pages) await look(path, [400, 0], of(table, 'host'));
    expect(wrong).toEqual([]);
  });

  const logins = countOf('origin', 'fetch', 'type', 'host');
  it(`log nobody in from elsewhere, though name and password be right: ${logins} of them`, async () => {
    const { desk, address, good, table } = await attacked();
    const grants = [{ role: 'author', unit: '*', collection: '*' } as const];
    const password = await desk.accounts.add({ name: 'lin-yue', displayName: '林月', duty: '', grants });
    const login = {
      method: 'POST',
      path: '/admin/api/login',
      body: JSON.stringify({ name: 'lin-yue', password }),
    };
    const wrong: string[] = [];
    for (const [name, change] of Object.entries(of(table, 'origin', 'fetch', 'type', 'host'))) {
      const headers = { ...good, host: new URL(address).host };
      change(headers);
      const answer = await send(address, { ...login, headers });
      if (answer.headers['set-cookie'] || ![400, 403, 415, 0].includes(answer.status))
        wrong.push(`${name} → ${answer.status}`);
    }
    expect(wrong).toEqual([]);
    expect((await send(address, { ...login, headers: good })).headers['set-cookie']).toBeDefined();
  });

  const owing = Object.keys(endpoints).filter((path) => !/password|logout|second-factor/.test(path));
  it(`do nothing for who owes a password or a second factor: ${2 * (owing.length + 3)} of them`, async () => {
    const { desk, address, as } = await startDesk();
    const wrong: string[] = [];
    await desk.db
      .updateTable('accounts')
      .set({ one_time_until: Date.now() })
      .where('name', '=', 'author')
      .execute();
    await desk.db.updateTable('accounts').set({ totp_secret: null }).where('name', '=', 'signer').execute();
    for (const name of ['author', 'signer']) {
      const { headers } = await as(name);
      const tryOut = async (request: RawRequest) => {
        const { status, body } = await send(address, { ...request, headers });
        if (status !== 403 || !/new-password|second-factor/.test(body))
          wrong.push(`${name} ${request.path} → ${status}`);
      };
      for (const path of owing) await tryOut({ method: 'POST', path, body: JSON.stringify(endpoints[path]) });
      for (const path of readings.slice(1)) await tryOut({ path });
    }
    expect(wrong).toEqual([]);
  });

  it('are refused by other methods, and with the session in the address', async () => {
    const { address, good } = await attacked();
    const { cookie = '', ...bare } = good;
    const wrong: string[] = [];
    const tryOut = async (request: RawRequest) => {
      const { status } = await send(address, request);
      if (status >= 200 && status < 300) wrong.push(`${request.method} ${request.path} → ${status}`);
    };
    for (const path of Object.keys(endpoints)) {
      for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])
        await tryOut({ method, path, headers: good, body: method === 'GET' ? '' : '{}' });
      for (const override of ['x-http-method-override', 'x-method-override'])
        await tryOut({ method: 'GET', path, headers: { ...good, [override]: 'POST' } });
      await tryOut({ method: 'POST', path: `${path}?${cookie}`, headers: bare, body: '{}' });
      for (const twin of [
        `${path}/`,
        path.replace('/admin', '/ADMIN'),
        path.replace('/api', '//api'),
        path.replace('admin', '%61dmin'),
        `${path};x`,
        `/.${path}`,
      ])
        await tryOut({ method: 'POST', path: twin, headers: bare, body: '{}' });
    }
    for (const path of readings)
      for (const site of ['cross-site', 'same-site'])
        await tryOut({ method: 'GET', path, headers: { ...good, 'sec-fetch-site': site } });
    expect(wrong).toEqual([]);
  });

  it('are answered with a sentence when they are broken, never with an error of ours', async () => {
    const { address, good } = await attacked();
    for (const body of [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      '{"__proto__":{"x":1}}',
      '{"constructor":{"prototype":{}}}',
      `${'['.repeat(50_000)}`,
      '\0',
      '{"action":{}}',
    ])
      for (const path of Object.keys(endpoints)) {
        const { status } = await send(address, { method: 'POST', path, headers: good, body });
        if (/(logout|rollback|resume|second-factor)$/.test(path)) continue;
        expect([400, 403, 401, 422], `${path} ${body.slice(0, 20)}`).toContain(status);
      }
  });

  it('are refused when they are too large or too many', async () => {
    const { address, good } = await attacked();
    const large = JSON.stringify({ collection: 'x'.repeat(2_100_000), slug: 'x', reason: 'x' });
    expect([413, 0]).toContain(
      (await send(address, { method: 'POST', path: '/admin/api/withdrawals', headers: good, body: large }))
        .status,
    );
    const statuses: number[] = [];
    for (let tries = 0; tries < 40; tries++) {
      const body = JSON.stringify({ name: `n${tries}`, password: 'x' });
      statuses.push(
        (await send(address, { method: 'POST', path: '/admin/api/password', headers: good, body })).status,
      );
    }
    expect(statuses).toContain(429);
  });
});
