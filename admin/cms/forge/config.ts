import { type CollectionName, collectionNames, collections } from '../../../src/model/collections.ts';
import { settingsFiles } from '../../../src/model/settings/index.ts';
import { editedSettings, entryForm, settingsForm } from '../config/index.ts';
import { type CityTerms, type StockField, stockField } from './widgets.ts';

export const forgeKinds = ['forgejo', 'gitlab'] as const;

/** Where the content lies, and as what this editor is known there. */
export interface Forge {
  kind: (typeof forgeKinds)[number];
  /** `https://git.example.org`, without a slash at its end. */
  url: string;
  /** `owner/name`. */
  repo: string;
  branch: string;
  /** The client id of an OAuth application there: public, with PKCE, returning to the editor's page. */
  app: string;
}

/**
 * The `config.yml` of Decap as it comes, over the same content. Its forms follow from the model as the desk's
 * do, in Decap's own widgets and formats; `terms` are the words that those must know beforehand.
 */
export function forgeConfig(forge: Forge, terms: CityTerms) {
  return {
    backend: backendOf(forge),
    locale: 'zh_Hans',
    publish_mode: 'editorial_workflow',
    media_folder: 'media',
    public_folder: 'media',
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [...collectionNames.map((name) => collectionOf(name, terms)), settingsOf(terms)],
  };
}

function backendOf({ kind, url, repo, branch, app }: Forge) {
  const common = { name: kind, repo, branch, app_id: app };
  if (kind === 'forgejo') return { ...common, api_root: `${url}/api/v1` };
  return { ...common, auth_type: 'pkce', base_url: url, api_root: `${url}/api/v4` };
}

function collectionOf(name: CollectionName, terms: CityTerms) {
  const { label } = collections[name];
  return {
    name,
    label,
    label_singular: label,
    folder: name,
    extension: 'md',
    format: 'yaml-frontmatter',
    create: true,
    delete: false,
    identifier_field: 'title',
    slug: '{{fields.slug}}',
    summary: '{{title}}　{{publishedAt}}',
    editor: { preview: false },
    fields: entryForm(name).map((field) => opening(stockField(field, terms))),
  };
}

/** An entry's address cannot be made of a Chinese title, so people write it; it is published when it is begun. */
function opening(field: StockField): StockField {
  if (field.name === 'slug') return { ...field, required: true };
  return field.name === 'publishedAt' ? { ...field, default: '{{now}}' } : field;
}

function settingsOf(terms: CityTerms) {
  return {
    name: 'settings',
    label: '设置',
    delete: false,
    editor: { preview: false },
    files: editedSettings.map((name) => ({
      name,
      label: settingsFiles[name].label,
      file: settingsFiles[name].path,
      fields: settingsForm(name).map((field) => stockField(field, terms)),
    })),
  };
}
