import { fromJS, type Map as ImmutableMap } from 'immutable';
import { act, DeskError } from '../api/index.ts';
import { editedSettings, isCollection, settingsForm } from '../config/index.ts';
import { isEqual } from '../format/index.ts';
import { theSite } from '../site/index.ts';

/** Fetches what makes addresses: its dictionary of pinyin is large, and nobody saves in the first second. */
export const slugs = () => import('../slug/index.ts');

/** Gives a new entry its address before it is saved for the first time, and new terms of the settings their ids. */
export async function onPreSave({ entry }: { entry: ImmutableMap<string, unknown> }): Promise<unknown> {
  const collection = String(entry.get('collection'));
  if (collection === 'settings') return withNewIds(entry);
  if (entry.get('newRecord') !== true || !isCollection(collection)) return undefined;
  const { newEntryFields } = await slugs();
  const data = (entry.get('data') as ImmutableMap<string, unknown>).toJS();
  const known = (slug: string) => theSite().find(collection, slug) !== undefined;
  const fields = await newEntryFields(
    collection,
    data,
    async (slug) => known(slug) || (await isThere(collection, slug)),
  );
  return fromJS(fields);
}

/** Settings with an id for each unit and term that was added; untouched where none was. */
async function withNewIds(entry: ImmutableMap<string, unknown>): Promise<unknown> {
  const name = editedSettings.find((one) => one === entry.get('slug'));
  if (name === undefined) return undefined;
  const data = (entry.get('data') as ImmutableMap<string, unknown>).toJS();
  const { withTermIds } = await slugs();
  const named = withTermIds(settingsForm(name), data);
  return isEqual(named, data) ? undefined : fromJS(named);
}

/** Whether an entry has this address, published or in review. */
async function isThere(collection: string, slug: string): Promise<boolean> {
  const found = (action: string, params: object) =>
    act(action, params).then(
      () => true,
      (error: unknown) => {
        if (error instanceof DeskError && error.status === 404) return false;
        throw error;
      },
    );
  return (
    (await found('unpublishedEntry', { collection, slug })) ||
    found('getEntry', { path: `${collection}/${slug}.md` })
  );
}
