import { useEffect, useState } from 'react';
import { type Publishing, readPublishing } from '../api/index.ts';

const IDLE_MS = 8000;
const BUSY_MS = 1000;

/** What publishing is doing, asked often while it is at work. */
export function usePublishing(): Publishing | undefined {
  const [publishing, setPublishing] = useState<Publishing | undefined>(undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let gone = false;
    const look = async () => {
      const now = await readPublishing().catch(() => undefined);
      if (gone) return;
      setPublishing(now);
      timer = setTimeout(look, now && now.stage !== 'idle' ? BUSY_MS : IDLE_MS);
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  return publishing;
}

const stages: Readonly<Record<string, string>> = {
  checking: '正在检查内容',
  building: '正在生成网站',
  switching: '正在换上新网站',
};

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} 秒`;

/** A bar that fills while the site is built, as far as one usually takes; or how the last time went. */
export const PublishingMeter = ({ publishing }: { publishing: Publishing | undefined }) => {
  if (!publishing) return null;
  const { stage, elapsed, expected, recent, held } = publishing;
  const [last] = recent;
  if (stage !== 'idle')
    return (
      <span className="desk-meter" role="status">
        {stages[stage] ?? '正在发布'}
        <progress
          max={100}
          {...(expected ? { value: Math.min(95, (elapsed / expected) * 100) } : {})}
          aria-label="发布进度"
        />
        {seconds(elapsed)}
      </span>
    );
  if (held) return <span className="desk-meter warn">网站停在上一个版本</span>;
  if (!last) return null;
  return last.result === 'done' ? (
    <span className="desk-meter">上次发布用了 {seconds(last.endedAt - last.startedAt)}</span>
  ) : (
    <span className="desk-meter warn" title={last.message}>
      上次发布没有成功
    </span>
  );
};
