import { createHash } from 'node:crypto';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { besidePages } from './src/build/beside-integration.ts';
import { listedIn } from './src/build/listed.ts';
import { readSettings } from './src/content/read.ts';
import { contentRoot } from './src/content/root.ts';
import { settingsFiles } from './src/model/settings/index.ts';
import { offlineWorker } from './src/offline/index.ts';

// A build asks no other host for anything, no more than a page does.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const root = contentRoot();
const outDir = process.env.OUT_DIR || 'dist';
const { url, base } = settingsFiles.site.schema.parse((await readSettings(root, 'site')).data);
// Each content root has a cache of its own, so that builds of two cities can run side by side.
const cache = createHash('sha256').update(root).digest('hex').slice(0, 8);

export default defineConfig({
  site: url,
  base,
  outDir,
  cacheDir: `node_modules/.astro/${cache}`,
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  integrations: [
    react(),
    sitemap({ filter: listedIn(outDir, base) }),
    offlineWorker(),
    // Last: it lists and signs what all the others have written.
    besidePages(),
  ],
  // AVIF's default effort takes most of a build for a few percent of a picture.
  image: { service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 1 } } } },
  // Directives that a meta tag can carry; frame-ancestors is the web server's (README).
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "media-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: {
    resolve: { alias: { '@content': root } },
    build: { assetsInlineLimit: 0 },
  },
});
