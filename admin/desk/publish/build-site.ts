/**
 * The builder of the desk and of `npm run build`. `CONTENT_DIR` and `OUT_DIR` are in its environment from the
 * start, so it bundles the code at once, which takes half of a build's time. What else is to be known comes as its
 * task, one line of JSON on its standard input: the rest of its environment. Then it checks the content, draws
 * the pages, and ends.
 */
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import type { AstroIntegration } from 'astro';
import { picturesAndAddress } from './bundled.ts';
import { isTaken, outFolder, workInOwnFolder } from './own-folder.ts';

// React decides by this, when it is loaded, which of its two builds it is.
process.env.NODE_ENV ??= 'production';
let asked = false;
const input = createInterface(process.stdin);
const line = once(input, 'line');
void line.then(() => {
  asked = true;
});
// Nobody is there any more to give it a task.
input.once('close', () => asked || process.exit(1));
const project = fileURLToPath(new URL('../../../', import.meta.url));
await workInOwnFolder(project);
const hadSite = await isTaken();
const { build } = await import('astro');
const { beside } = await import('../../../src/build/beside.ts');
const { beforeDrawing } = await import('../../../src/build/drawing.ts');

let drawing = false;
const checked = line.then(([task]) => {
  Object.assign(process.env, JSON.parse(task));
  return beside().check();
});
checked.catch(() => undefined);
if (!asked) beside().rehearse();

/** Nothing of an earlier site is touched before the check has passed. */
const checkFirst: AstroIntegration = {
  name: 'check-first',
  hooks: {
    'astro:build:start': async () => {
      if (hadSite && (await checked).errors > 0) throw new Error('the content is wrong');
    },
  },
};

async function bundleAndDraw(): Promise<void> {
  const bundled = asked ? undefined : await picturesAndAddress();
  beforeDrawing(async () => {
    await line;
    if (bundled !== undefined && bundled !== (await picturesAndAddress()))
      throw new Error('to be bundled again');
    drawing = true;
  });
  await build({ root: project, logLevel: 'error', integrations: [checkFirst] });
}

try {
  const early = !asked;
  await bundleAndDraw().catch(async (error) => {
    if (!early || drawing) throw error;
    // Bundled too early: what stood in the way, or was not there yet, may be different now.
    await line;
    await bundleAndDraw();
  });
  // What was empty could be drawn into before the check was done.
  const { errors, report } = await checked;
  if (errors > 0) throw new Error('the content is wrong');
  console.log(report);
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
  // What is half drawn is no site; a folder that cannot be removed is for its owner to clear.
  if (!hadSite) await rm(outFolder(), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  process.exit(1);
}
