import type { Session } from '../api/index.ts';
import { siteRoot } from '../site/index.ts';
import { EntryStrip } from './entry-strip.tsx';
import { entryAt, useHash, WORKBENCH } from './place.ts';
import { PublishingMeter, usePublishing } from './publishing-meter.tsx';

/** The strip at the foot of every screen: where to go, where the open entry stands, what publishing does. */
export const Bar = ({ session }: { session: Session }) => {
  const hash = useHash();
  const publishing = usePublishing();
  const entry = entryAt(hash);
  return (
    <>
      <nav aria-label="编辑台">
        <a href={WORKBENCH} aria-current={hash === WORKBENCH ? 'page' : undefined}>
          工作台
        </a>
        <a href="help/" target="_blank" rel="noopener">
          使用手册
        </a>
        <a href={siteRoot().pathname} target="_blank" rel="noopener">
          看网站
        </a>
      </nav>
      {entry ? (
        <EntryStrip key={`${entry.collection}/${entry.slug}`} entry={entry} session={session} />
      ) : null}
      <PublishingMeter publishing={publishing} />
    </>
  );
};
