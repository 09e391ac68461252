import { type CollectionName, collectionNames, collections } from '../../../src/model/collections.ts';
import { common } from '../../../src/model/common.ts';
import { type SettingsName, settingsFiles } from '../../../src/model/settings/index.ts';
import { type FormField, formFields } from './form-field.ts';

/** The Markdown below an entry's fields. */
const body: FormField = {
  name: 'body',
  label: '正文',
  hint: '用 Markdown 写，工具条上有常用的写法；网址、引号和空行照原样保存',
  widget: 'markdown',
  required: false,
};

/** Common fields that open a form; those that an editor seldom touches close it. */
const opening = ['title', 'slug', 'summary', 'cover'];

const forms = new Map<CollectionName, readonly FormField[]>();

/** The form of an entry: what it is, its words, then where they come from and who passed them. */
export function entryForm(collection: CollectionName): readonly FormField[] {
  const form = forms.get(collection) ?? makeEntryForm(collection);
  forms.set(collection, form);
  return form;
}

function makeEntryForm(collection: CollectionName): FormField[] {
  const fields = formFields(collections[collection].schema);
  const isCommon = ({ name }: FormField) => Object.hasOwn(common, name);
  const first = fields.filter(({ name }) => opening.includes(name));
  const last = fields.filter((field) => isCommon(field) && !opening.includes(field.name));
  return [...first, ...fields.filter((field) => !isCommon(field)), body, ...last];
}

/** Settings that people edit as a form. Places are official codes by the thousand: their files are replaced whole. */
export const editedSettings = (Object.keys(settingsFiles) as SettingsName[]).filter((name) =>
  settingsFiles[name].path.endsWith('.yml'),
);

/** The form of a settings file. */
export const settingsForm = (name: SettingsName): FormField[] => formFields(settingsFiles[name].schema);

/** Whether a collection of Decap is one of entries, not of settings. */
export const isCollection = (name: string): name is CollectionName =>
  (collectionNames as string[]).includes(name);
