import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

export { serve } from './serve.ts';

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox', '--disable-gpu'] });

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
