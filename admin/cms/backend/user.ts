import type { Session } from '../api/index.ts';

/** Under this key Decap looks for who is logged in. */
const DECAP_USER = 'decap-cms-user';

let user = { name: '', login: '' };

/** Tells Decap who has logged in, so that it does not ask again. */
export function rememberUser({ account }: Session): void {
  user = { name: account.displayName, login: account.name };
  localStorage.setItem(DECAP_USER, JSON.stringify({ backendName: 'desk', ...user }));
}

export const currentUser = () => user;
