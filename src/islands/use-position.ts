import { useCallback, useState } from 'react';
import type { Position } from '../find/nearest/index.ts';

export type Whereabouts =
  | { state: 'unasked' | 'asking' }
  | { state: 'known'; position: Position }
  | { state: 'refused'; why: string };

const reasons: Record<number, string> = {
  1: '您没有允许使用位置，也可以选一个地点。',
  2: '手机这会儿定不了位，可以选一个地点代替。',
  3: '等了太久没有定到位，可以再试一次，或者选一个地点。',
};

/**
 * The device's position, asked for only when `ask` is called. It stays in memory: never in an address, in
 * storage or in a request.
 */
export function usePosition(): { where: Whereabouts; ask(): void; forget(): void } {
  const [where, setWhere] = useState<Whereabouts>({ state: 'unasked' });
  const ask = useCallback(() => {
    if (!('geolocation' in navigator)) {
      setWhere({ state: 'refused', why: '这个浏览器不提供位置，请选一个地点。' });
      return;
    }
    setWhere({ state: 'asking' });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => setWhere({ state: 'known', position: { lng: coords.longitude, lat: coords.latitude } }),
      ({ code }) => setWhere({ state: 'refused', why: reasons[code] ?? '没有取得位置，请选一个地点。' }),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 },
    );
  }, []);
  return { where, ask, forget: useCallback(() => setWhere({ state: 'unasked' }), []) };
}
