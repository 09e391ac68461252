import { fromJS, type Map as ImmutableMap } from 'immutable';
import { act, DeskError } from '../api/index.ts';
import { isCollection } from '../config/index.ts';
import { theSite } from '../site/index.ts';
import { newEntryFields } from '../slug/index.ts';

/** Gives a new entry its address before it is saved for the first time. Everything else is saved as it is. */
export async function onPreSave({ entry }: { entry: ImmutableMap<string, unknown> }): Promise<unknown> {
  const collection = String(entry.get('collection'));
  if (entry.get('newRecord') !== true || !isCollection(collection)) return undefined;
  const data = (entry.get('data') as ImmutableMap<string, unknown>).toJS();
  const known = (slug: string) => theSite().find(collection, slug) !== undefined;
  const fields = await newEntryFields(
    collection,
    data,
    async (slug) => known(slug) || (await isThere(collection, slug)),
  );
  return fromJS(fields);
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
