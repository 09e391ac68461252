import { useEffect, useState } from 'react';
import { type BeijingMinute, minuteAt } from '../model/time.ts';

/** The Beijing minute on the device's clock, kept up to date; undefined until the page is alive. */
export function useNow(): BeijingMinute | undefined {
  const [now, setNow] = useState<BeijingMinute>();
  useEffect(() => {
    const tick = () => setNow(minuteAt(Date.now()));
    tick();
    const timer = setInterval(tick, 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
