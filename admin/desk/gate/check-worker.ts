import { parentPort } from 'node:worker_threads';
import { type CheckOptions, checkContent, type Finding } from '../../../src/check/index.ts';
import { readContent } from '../../../src/content/read.ts';

/** Checks a whole content folder on a thread of its own, so that saves need not wait for it. */
export interface CheckRequest {
  id: number;
  folder: string;
  options: CheckOptions;
}
export type CheckReply = { id: number; findings: Finding[] } | { id: number; failure: string };

parentPort?.on('message', async ({ id, folder, options }: CheckRequest) => {
  try {
    const findings = checkContent(await readContent(folder), options);
    parentPort?.postMessage({ id, findings } satisfies CheckReply);
  } catch (error) {
    parentPort?.postMessage({ id, failure: String(error) } satisfies CheckReply);
  }
});
