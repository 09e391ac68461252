/**
 * The desk's own builder. It loads what every build needs, which takes a good part of a build's time, then
 * waits for its task: one line of JSON on its standard input, the environment to build in. It builds once.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';

// What the site's configuration loads, but for itself: that reads the environment, and the task is not there yet.
const NEEDED = [
  'vite',
  'sharp',
  'react-dom/server',
  '@astrojs/react',
  '@astrojs/sitemap',
  '../../../src/build/beside-integration.ts',
  '../../../src/build/listed.ts',
  '../../../src/content/read.ts',
  '../../../src/model/settings/index.ts',
  '../../../src/offline/index.ts',
];

// React decides by this, when it is loaded, which of its two builds it is.
process.env.NODE_ENV ??= 'production';
const line = once(createInterface(process.stdin), 'line');
const { build } = await import('astro');
await Promise.all(NEEDED.map((name) => import(name)));
const [task] = await line;
Object.assign(process.env, JSON.parse(task));
try {
  await build({ logLevel: 'error' });
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
