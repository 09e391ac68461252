import type { z } from 'zod';
import type { CollectionName, collections } from '../model/collections.ts';

/** The fields of a content type as a file writes them, before defaults are filled in. */
export type Fields<C extends CollectionName> = Omit<z.input<(typeof collections)[C]['schema']>, 'slug'>;

/** The fields that every content type has. */
export type CommonFields = Omit<Fields<'pages'>, 'section' | 'order'>;

/** An entry that is not written yet; its file is `collection/slug.md`. */
export interface Draft<C extends CollectionName = CollectionName> {
  collection: C;
  slug: string;
  fields: Fields<C>;
  body: string;
}
