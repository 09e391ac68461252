import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** What a page asked the network for. */
export interface Asked {
  url: string;
  method: string;
  body: string | null;
}

/**
 * Records every request of a visit to the site in `folder`, served at `home` with its base path. `strange` are
 * those that ask for anything but a plain file of the site, and so might tell something of the visitor.
 */
export function recordRequests(context: BrowserContext, folder: string, home: string) {
  const asked: Asked[] = [];
  context.on('request', (request) =>
    asked.push({ url: request.url(), method: request.method(), body: request.postData() }),
  );
  const isPlainFile = ({ url, method, body }: Asked) => {
    const path = url.slice(home.length);
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    return url.startsWith(home) && method === 'GET' && body === null && existsSync(file);
  };
  return { asked, strange: () => asked.filter((one) => !isPlainFile(one)) };
}
