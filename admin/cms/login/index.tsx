/** Logging in: before the editor begins, and over it when a session has ended. */
import { createRoot } from 'react-dom/client';
import { type Needs, readSession, type Session } from '../api/index.ts';
import { openDialog } from '../dialog/index.ts';
import { Login } from './login.tsx';

/** Who works here; asks until that is known and nothing more is due. */
export async function demandSession(host: HTMLElement): Promise<Session> {
  const session = await readSession();
  if (session?.needs === null) return session;
  const needs: Needs = session?.needs ?? 'login';
  const root = createRoot(host);
  return new Promise((resolve) => {
    root.render(
      <Login
        needs={needs}
        onDone={(session) => {
          root.unmount();
          resolve(session);
        }}
      />,
    );
  });
}

let asking: Promise<void> | undefined;

/** Asks to log in again, over what is being written; the request that found out goes on afterwards. */
export function askToLogInAgain(): Promise<void> {
  asking ??= openDialog<Session>('登录已过期，请重新登录；写好的内容还在', (done) => (
    <Login needs="login" onDone={done} />
  )).then((session) => {
    asking = undefined;
    if (!session) throw new Error('没有登录，内容还没有保存');
  });
  return asking;
}
