import { useEffect, useState } from 'react';
import { inspectMarkdown } from '../../../src/markdown/index.ts';
import { type AnyEntry, collections, walk } from '../../../src/model/index.ts';
import { addressOf } from '../media/index.ts';

/** The addresses of an entry's pictures, as they come in. */
export function usePictures(entry: AnyEntry): (path: string) => string | undefined {
  const [known, setKnown] = useState<Readonly<Record<string, string>>>({});
  const paths = picturesIn(entry).filter((path) => !(path in known));
  const wanted = paths.join(' ');
  useEffect(() => {
    for (const path of wanted.split(' ').filter(Boolean))
      void addressOf(path).then((url) => url && setKnown((before) => ({ ...before, [path]: url })));
  }, [wanted]);
  return (path) => known[path];
}

/** Every picture of an entry: in its fields and in its body. */
function picturesIn(entry: AnyEntry): string[] {
  const inFields = [...walk(collections[entry.collection].schema, entry.data)]
    .filter(({ meta }) => meta?.widget === 'image')
    .map(({ value }) => String(value));
  const inBody = inspectMarkdown(entry.body).pictures.map(({ src }) => src.replace(/^\//, ''));
  return [...new Set([...inFields, ...inBody])].filter((path) => path.startsWith('media/'));
}
