/** The strip at the foot of the editor: the way to the workbench, the open entry's reviews, publishing. */
import { createRoot } from 'react-dom/client';
import type { Session } from '../api/index.ts';
import { Bar } from './bar.tsx';

export { useHash, WORKBENCH } from './place.ts';
export { PublishingMeter, seconds, usePublishing } from './publishing-meter.tsx';

/** Puts the strip on the page, for as long as the page is open. */
export function showBar(session: Session): void {
  const host = document.createElement('footer');
  host.id = 'desk-bar';
  document.body.append(host);
  createRoot(host).render(<Bar session={session} />);
}
