import { defineCollection } from 'astro:content';
import { entriesOf } from './content/loader.ts';
import { type CollectionName, collections as model } from './model/collections.ts';

const collectionOf = <C extends CollectionName>(name: C) =>
  defineCollection({ loader: entriesOf(name), schema: model[name].schema });

/** The model as Astro's collections; what each type is stands in `src/model/`. */
export const collections = {
  themes: collectionOf('themes'),
  stories: collectionOf('stories'),
  news: collectionOf('news'),
  activities: collectionOf('activities'),
  needs: collectionOf('needs'),
  stations: collectionOf('stations'),
  organizations: collectionOf('organizations'),
  awards: collectionOf('awards'),
  reports: collectionOf('reports'),
  pages: collectionOf('pages'),
};
