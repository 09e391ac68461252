import { type CollectionName, collectionNames, collections } from '../../../src/model/collections.ts';
import { settingsFiles } from '../../../src/model/settings/index.ts';
import type { BeijingMinute } from '../../../src/model/time.ts';
import { editedSettings, entryForm, settingsForm } from './form.ts';
import type { FormField } from './form-field.ts';
import { listConfig } from './lists.ts';

/** Where Decap finds the content: its name for a backend, and what that backend is told. */
export interface BackendConfig {
  name: string;
  [option: string]: unknown;
}

/** The name under which Decap knows the file format of a collection. */
export const formatOf = (name: string): string => `content-${name}`;

/** Decap's whole configuration. `now` is the moment that a new entry bears until it is published. */
export function cmsConfig(backend: BackendConfig, now: BeijingMinute) {
  return {
    load_config_file: false,
    locale: 'zh_Hans',
    backend,
    publish_mode: 'editorial_workflow',
    media_folder: 'media',
    public_folder: 'media',
    media_library: { name: 'desk' },
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [...collectionNames.map((name) => collectionConfig(name, now)), settingsConfig()],
  };
}

function collectionConfig(name: CollectionName, now: BeijingMinute) {
  const { label } = collections[name];
  return {
    name,
    label,
    label_singular: label,
    folder: name,
    extension: 'md',
    format: formatOf(name),
    create: true,
    // The strip below the form passes reviews: it knows whose turn it is, and Decap's menu does not.
    publish: false,
    // What is published is withdrawn, not deleted; a draft can always be given up.
    delete: false,
    identifier_field: 'title',
    slug: '{{fields.slug}}',
    editor: { preview: true, notes: true },
    ...listConfig(name),
    fields: entryForm(name).map((field) =>
      field.name === 'publishedAt' ? { ...field, default: now } : startOf(field),
    ),
  };
}

function settingsConfig() {
  return {
    name: 'settings',
    label: '设置',
    format: formatOf('settings'),
    delete: false,
    editor: { preview: false, notes: false },
    files: editedSettings.map((name) => ({
      name,
      label: settingsFiles[name].label,
      file: settingsFiles[name].path,
      fields: settingsForm(name),
    })),
  };
}

/** A list begins empty in a new entry: Decap would begin it with one item of its fields' defaults. */
const startOf = (field: FormField): FormField =>
  field.widget === 'list' ? { ...field, default: [] } : field;
