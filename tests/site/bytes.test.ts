import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { type BuiltPage, pagesOf } from '../support/pages.ts';

/** All the script that a page may ever run, gzipped: React, the islands, what they fetch later, what stands inline. */
const MOST_SCRIPT = 95_000;

const quotedScript = /["'`](\.\/[^"'`\s]+\.js)["'`]/g;

/** A script of the site and every other that it imports, at once or later. */
function scriptsFrom(dist: string, path: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, next = ''] of readFileSync(dist + path, 'utf8').matchAll(quotedScript))
    scriptsFrom(dist, posix.join(posix.dirname(path), next), seen);
  return seen;
}

const entries = ['src', 'component-url', 'renderer-url', 'before-hydration-url'];

function scriptBytes({ $ }: BuiltPage, dist: string): number {
  const named = $('script[src], astro-island')
    .toArray()
    .flatMap((element) => entries.map((name) => $(element).attr(name)))
    .filter((path) => path !== undefined);
  const files = new Set(named.flatMap((path) => [...scriptsFrom(dist, path)]));
  const inline = $('script:not([src]):not([type="application/ld+json"])').toArray();
  return [
    ...[...files].map((path) => readFileSync(dist + path)),
    ...inline.map((element) => Buffer.from($(element).text())),
  ].reduce((bytes, source) => bytes + gzipSync(source).length, 0);
}

describe('the script of a page', () => {
  const dist = inject('city');
  const weighed = [...pagesOf(dist)].map((page) => ({
    path: page.path,
    bytes: scriptBytes(page, dist),
    hasIsland: page.$('astro-island').length > 0,
  }));

  it('is none at all where no island is', () => {
    const scripted = weighed.filter(({ bytes, hasIsland }) => bytes > 0 && !hasIsland);
    expect(scripted.map(({ path }) => path)).toEqual([]);
  });

  it('weighs at most 95 kB where one is, React and all', () => {
    const islands = weighed.filter(({ hasIsland }) => hasIsland);
    expect(islands.map(({ path }) => path).sort()).toEqual(['/match/', '/needs/', '/search/', '/stations/']);
    for (const { path, bytes } of islands) {
      // Less would mean that React was not counted.
      expect(bytes, path).toBeGreaterThan(60_000);
      expect(bytes, path).toBeLessThanOrEqual(MOST_SCRIPT);
    }
  });
});
