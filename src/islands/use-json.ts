import { useEffect, useState } from 'react';

export type Loaded<T> = { state: 'idle' | 'loading' } | { state: 'ready'; data: T } | { state: 'failed' };

/** A plain file of the site, fetched once it is wanted. */
export function useJson<T>(url: string, wanted: boolean): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'idle' });
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    setLoaded((before) => (before.state === 'ready' ? before : { state: 'loading' }));
    fetch(url)
      .then((response) =>
        response.ok ? (response.json() as Promise<T>) : Promise.reject(new Error(response.statusText)),
      )
      .then((data) => current && setLoaded({ state: 'ready', data }))
      .catch(() => current && setLoaded({ state: 'failed' }));
    return () => {
      current = false;
    };
  }, [url, wanted]);
  return loaded;
}
