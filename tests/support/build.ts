import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The moment the tests' sites are built for, so that they read the same on any day. */
export const BUILD_TIME = '2026-11-23 09:00';

/** Builds the site of a content root into a folder, as `npm run build` does. */
export async function buildSite(contentDir: string, outDir: string): Promise<void> {
  await run('npm', ['run', 'build'], {
    env: {
      ...process.env,
      CONTENT_DIR: contentDir,
      OUT_DIR: outDir,
      BUILD_TIME,
      NODE_ENV: 'production',
      VITEST: '',
    },
    maxBuffer: 64 * 1024 * 1024,
  });
}
