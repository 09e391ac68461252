import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BuildFailed, BuildInterrupted, Workshop } from '../../../admin/desk/publish/build.ts';
import { temporaryFolder } from '../support/folder.ts';

describe('a build', () => {
  it.each([
    ['interrupted, when Ctrl-C has reached it', 'process.kill(process.ppid, "SIGINT")', BuildInterrupted],
    ['failed, when something else has killed it', 'process.kill(process.ppid, "SIGKILL")', BuildFailed],
    ['failed, when it says so', 'process.exit(3)', BuildFailed],
  ])('is %s', async (_, script, reason) => {
    const folder = await temporaryFolder();
    const workshop = new Workshop({ command: ['node', '-e', script], folder, timeout: 20_000 }, () => {});
    const task = {
      content: folder,
      out: join(folder, 'site'),
      buildTime: '2026-03-01 09:00',
      production: false,
      history: undefined,
      linksRecord: join(folder, 'links.json'),
      reportForm: false,
      repository: folder,
      commit: '',
    };
    await expect(workshop.build(task, new AbortController().signal)).rejects.toBeInstanceOf(reason);
  });
});
