import { formats } from '../../../admin/cms/backend/formats.ts';
import { cmsConfig, drawnWidgets } from '../../../admin/cms/config/index.ts';
import { parseMoment, type Site } from '../../../src/model/index.ts';
import { loadDecapCore } from './decap-core.ts';

/** Opens a file in Decap, types `changes` into its form's fields, saves it, and gives what Decap sends to the desk. */
export type SaveInDecap = (
  collection: string,
  slug: string,
  source: string,
  changes?: Record<string, unknown>,
) => Promise<string>;

let source = '';
let saved = '';

/** Keeps one file, and takes what is saved instead of it. */
class OneFile {
  getEntry = async (path: string) => ({ file: { path }, data: source });
  getMedia = async () => [];
  persistEntry = async ({ dataFiles }: { dataFiles: { raw: string }[] }) => {
    saved = dataFiles.map(({ raw }) => raw).join();
  };
}

/** Decap with this city's configuration, formats and widgets, but without its screens. */
export async function startDecap(site: Site): Promise<SaveInDecap> {
  const decap = await loadDecapCore();
  const { store } = decap;
  decap.registerBackend('one-file', OneFile);
  for (const widget of drawnWidgets) decap.registerWidget(widget, () => null);
  for (const { name, extension, ...format } of formats(site))
    decap.registerCustomFormat(name, extension, format);
  const config = cmsConfig({ name: 'one-file' }, parseMoment('2026-03-07 09:00'));
  decap.validateConfig(config);
  store.dispatch(decap.configLoaded(decap.applyDefaults(decap.normalizeConfig(config))));
  const backend = decap.resolveBackend(store.getState().config);
  backend.user = { name: '李敏', login: 'li-min' };
  return async (name, slug, text, changes = {}) => {
    source = text;
    const collection = store.getState().collections.get(name);
    const entry = await backend.getEntry(store.getState(), collection, slug);
    store.dispatch(decap.createDraftFromEntry(entry));
    for (const [field, value] of Object.entries(changes)) {
      const change = { field: decap.fromJS({ name: field }), value: decap.fromJS(value), entries: [] };
      store.dispatch(decap.changeDraftField(change));
    }
    const { entryDraft, config } = store.getState();
    const serialized = decap.getSerializedEntry(collection, entryDraft.get('entry'));
    await backend.persistEntry({
      config,
      collection,
      entryDraft: entryDraft.set('entry', serialized),
      assetProxies: [],
    });
    return saved;
  };
}
