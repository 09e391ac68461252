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
  await buildSite(resolve('tests/tiny-city'), tinyCity);
  project.provide('city', city);
  project.provide('tinyCity', tinyCity);
}
