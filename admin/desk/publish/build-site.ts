/**
 * The builder of the desk and of `npm run build`. It loads what every build needs, which takes a good part of a
 * build's time, then waits for its task: one line of JSON on its standard input, the environment to build in.
 * It checks the content and builds once.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inspect } from 'node:util';
import type { AstroIntegration } from 'astro';

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

const { beside } = await import('../../../src/build/beside.ts');
const { checked } = beside();
/** The check runs while the build begins; nothing of an earlier site is touched before it has passed. */
const checkFirst: AstroIntegration = {
  name: 'check-first',
  hooks: {
    'astro:build:start': async () => {
      const { errors, report } = await checked;
      if (errors > 0) throw new Error('the content is wrong');
      console.log(report);
    },
  },
};
try {
  await build({ logLevel: 'error', integrations: [checkFirst] });
  process.exit(0);
} catch (error) {
  // Wrong content may have stopped the build anywhere, and the check says it best.
  const reason = await checked.then(
    ({ errors, report }) => (errors > 0 ? report : error),
    (failure: Error) => `检查没有进行：${failure.message}`,
  );
  // A long report is still on its way when the process would end.
  await new Promise((written) =>
    process.stderr.write(`${typeof reason === 'string' ? reason : inspect(reason)}\n`, written),
  );
  process.exit(1);
}
