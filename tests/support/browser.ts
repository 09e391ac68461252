import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serve } from './serve.ts';

const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox', '--disable-gpu'] });

/** A browser for the tests of a file, and a built site on a host of its own. */
export interface Visit {
  readonly browser: Browser;
  /** The host's address, without a slash at its end. */
  readonly url: string;
}

/** Opens both before the first test of a file, and closes them after the last. */
export function visit(site: 'city' | 'tinyCity', base?: string): Visit {
  let browser: Browser | undefined;
  let host: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    [host, browser] = await Promise.all([serve(inject(site), base), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    host?.close();
  });
  const open = <T>(what: T | undefined): T => {
    if (!what) throw new Error('no test has begun');
    return what;
  };
  return {
    get browser() {
      return open(browser);
    },
    get url() {
      return open(host).url;
    },
  };
}

/** The widths that every page is tried at: an old phone, a desk. */
export const WIDTHS = [375, 1280] as const;

/** Records every request of a page that is not for the site itself. */
export function watchForeignRequests(page: Page, origin: string): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  return foreign;
}
