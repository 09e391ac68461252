import { once } from 'node:events';
import { expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';

it('answers who is being served when it is told to stop, and then waits for no browser', async () => {
  const { app, address, close } = await startDesk();
  const asked = once(app.server, 'request');
  const login = fetch(`${address}/admin/api/login`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'nobody', password: '打错的密码打错的密码' }),
  });
  await asked;
  const [{ status }] = await Promise.all([login, close()]);
  expect(status).toBe(401);
}, 20_000);
