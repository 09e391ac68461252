/** The first screen of the editor. */
import { createRoot } from 'react-dom/client';
import type { Session } from '../api/index.ts';
import { useHash, WORKBENCH } from '../bar/index.tsx';
import { Workbench } from './workbench.tsx';

/** Shows the workbench over Decap whenever the address names it. */
export function showWorkbench(session: Session): void {
  const host = document.createElement('div');
  host.id = 'desk-home';
  document.body.append(host);
  const Screen = () => (useHash() === WORKBENCH ? <Workbench session={session} /> : null);
  createRoot(host).render(<Screen />);
}
