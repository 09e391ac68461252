import {
  type AnyEntry,
  createSite,
  type Settings,
  type Site,
  settingsFiles,
} from '../../../src/model/index.ts';
import type { EditorData } from '../../../src/publish/editor-data.ts';
import { act } from '../api/index.ts';
import { readSettings } from '../format/index.ts';

/** The site's root, above the editor's own folder. */
export const siteRoot = (): URL => new URL('..', document.baseURI);

let loaded: Site | undefined;

/** The published site as the editor knows it. Throws before it is loaded. */
export function theSite(): Site {
  if (!loaded) throw new Error('the site is not loaded yet');
  return loaded;
}

/** Loads what forms choose from. While no site has been built yet, the settings alone, from the desk. */
export async function loadSite(): Promise<Site> {
  const response = await fetch(new URL('find/editor.json', siteRoot())).catch(() => undefined);
  const data: EditorData = response?.ok
    ? ((await response.json()) as EditorData)
    : { settings: await settingsOfDesk(), entries: [] };
  // Entries come without the fields that neither a form nor a preview looks up.
  const entries = data.entries.map((entry) => ({ ...entry, file: '', body: '' })) as unknown as AnyEntry[];
  loaded = createSite(entries, data.settings);
  return loaded;
}

async function settingsOfDesk(): Promise<Settings> {
  const names = Object.keys(settingsFiles) as (keyof typeof settingsFiles)[];
  const files = names.map((name) => ({ path: settingsFiles[name].path, label: name }));
  const answer = (await act('entriesByFiles', { files })) as { data: string; file: { label: string } }[];
  const texts = new Map(answer.map(({ data, file }) => [file.label, data]));
  return Object.fromEntries(
    names.map((name) => {
      const text = texts.get(name) ?? '';
      const value = settingsFiles[name].path.endsWith('.json')
        ? JSON.parse(text || '[]')
        : readSettings(text);
      return [name, value];
    }),
  ) as unknown as Settings;
}
