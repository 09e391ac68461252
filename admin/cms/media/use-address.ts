import { useEffect, useState } from 'react';
import { addressOf } from './files.ts';

/** The address of a file of the content root, once it is there. */
export function useAddress(path: string): string | undefined {
  const [address, setAddress] = useState<{ path: string; url: string | undefined }>({
    path: '',
    url: undefined,
  });
  useEffect(() => {
    let stale = false;
    if (path !== '') void addressOf(path).then((url) => !stale && setAddress({ path, url }));
    return () => {
      stale = true;
    };
  }, [path]);
  return address.path === path ? address.url : undefined;
}
