import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { vi } from 'vitest';

/** What the tests use of Decap's core. What it keeps are Immutable's maps. */
export interface DecapCore {
  applyDefaults(config: object): object;
  normalizeConfig(config: object): object;
  configLoaded(config: object): object;
  /** Throws when Decap would not begin with this configuration. */
  validateConfig(config: object): void;
  registerBackend(name: string, backend: new () => object): void;
  registerWidget(name: string, control: () => null, preview?: () => null, schema?: object): void;
  registerCustomFormat(name: string, extension: string, format: object): void;
  createDraftFromEntry(entry: object): object;
  changeDraftField(change: { field: unknown; value: unknown; entries: unknown[] }): object;
  getSerializedEntry(collection: unknown, entry: unknown): unknown;
  fromJS(plain: unknown): unknown;
  /** Decap's own way with an entry's file, where no format of ours takes its place. */
  frontmatterYAML(): {
    fromFile(text: string): Record<string, unknown>;
    toFile(data: object, order: string[]): string;
  };
  resolveBackend(config: object): {
    user: { name: string; login: string };
    getEntry(state: object, collection: unknown, slug: string): Promise<object>;
    persistEntry(entry: object): Promise<string>;
  };
  store: {
    dispatch(action: object): unknown;
    getState(): {
      config: object;
      collections: { get(name: string): unknown };
      entryDraft: { get(name: string): unknown; set(name: string, value: unknown): unknown };
    };
  };
}

const core = 'decap-cms-core/dist/esm';
const modules = [
  'actions/config',
  'actions/entries',
  'backend',
  'constants/configSchema',
  'formats/frontmatter',
  'lib/registry',
  'redux',
];
const ENTRY = resolve('tests/cms/support/entry.js');

/** What stands instead of Decap's routing and its drafts in the browser: there is no address bar, and no store. */
const instead: Readonly<Record<string, string>> = {
  '/decap-cms-core/dist/esm/routing/history.js': ['Entry', 'NewEntry', 'Collection']
    .map((to) => `export const navigateTo${to} = () => {};`)
    .join('\n'),
  '/decap-cms-lib-util/dist/esm/localForage.js':
    'export default { getItem: async () => null, setItem: async () => {}, removeItem: async () => {} };',
};

/** The modules together. */
const together: Plugin = {
  name: 'together',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => {
    if (id === ENTRY)
      return `${modules.map((name) => `export * from '${core}/${name}';`).join('')}export { fromJS } from 'immutable';`;
    const replaced = Object.keys(instead).find((path) => id.replaceAll('\\', '/').endsWith(path));
    return replaced === undefined ? null : (instead[replaced] ?? null);
  },
};

/** Decap's core without its screens, bundled as the editor's pages are: Node alone cannot load its modules. */
export async function loadDecapCore(): Promise<DecapCore> {
  // What Decap asks a browser for as it begins: where lists are remembered to be drawn as cards.
  const remembered = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => remembered.get(name) ?? null,
    setItem: (name: string, value: string) => remembered.set(name, value),
  });
  vi.stubGlobal('window', { URL });
  const outDir = await mkdtemp(join(tmpdir(), 'decap-core-'));
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      plugins: [together],
      resolve: { mainFields: ['module', 'main'] },
      ssr: { noExternal: true },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { ssr: ENTRY, outDir, minify: false },
    });
    return (await import(/* @vite-ignore */ pathToFileURL(join(outDir, 'entry.js')).href)) as DecapCore;
  } finally {
    await rm(outDir, { recursive: true });
  }
}
