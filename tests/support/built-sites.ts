import { appendFile, cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The default content, built: the folder of plain files. */
    city: string;
    /** A second, tiny city, built under a sub-path. */
    tinyCity: string;
    /** The browser that the tests drive. */
    chromium: string;
  }
}

/** Builds both cities once, and unpacks the browser, before the tests that need them. */
export default async function setup(project: TestProject): Promise<void> {
  const city = resolve('.cache/test-city');
  const tinyCity = resolve('.cache/test-tiny-city');
  project.provide('chromium', await chromium.executablePath());
  await buildSite(resolve('content'), city);
  await buildSite(await underSubPath(resolve('tests/tiny-city')), tinyCity);
  project.provide('city', city);
  project.provide('tinyCity', tinyCity);
}

/** A copy of a content root that stands below a portal's folder. */
async function underSubPath(root: string): Promise<string> {
  const copy = resolve('.cache/tiny-content');
  await rm(copy, { recursive: true, force: true });
  await cp(root, copy, { recursive: true });
  await appendFile(`${copy}/settings/site.yml`, 'base: /zyfw/\n');
  return copy;
}
