import type { z } from 'zod';

/** How the editing desk asks for a value; the form, the data dictionary and messages all read it. */
export type Widget =
  | 'string'
  | 'text'
  | 'markdown'
  | 'number'
  | 'boolean'
  | 'datetime'
  | 'date'
  | 'time'
  | 'select'
  | 'relation'
  | 'image'
  | 'file'
  | 'location'
  | 'object'
  | 'list'
  | 'checklist'
  | 'hidden';

/** Vocabularies that content defines in `settings/vocabulary.yml`. */
export const vocabularies = [
  'fields',
  'targets',
  'skills',
  'licences',
  'languages',
  'slots',
  'services',
  'professions',
  'prizes',
] as const;
export type VocabularyName = (typeof vocabularies)[number];

/** What a reference may point at: entries of a collection, a settings list, a place, a vocabulary. */
export type ReferenceTarget =
  | 'themes'
  | 'stories'
  | 'needs'
  | 'stations'
  | 'organizations'
  | 'units'
  | 'towns'
  | 'communities'
  | 'checklist'
  | VocabularyName;

/** What every field of the model tells people: its name, what to write, and how it is asked for. */
export interface FieldMeta {
  /** Chinese name of the field, as an editor sees it. */
  label: string;
  /** What to write, with an example; also the remedy in error messages. */
  hint: string;
  widget: Widget;
  /** Choices of a select, value → Chinese label. */
  options?: Readonly<Record<string, string>>;
  /** The value is the id of something in one of these. */
  refersTo?: readonly ReferenceTarget[];
  /** The string is Markdown: rendered, searched for links and pictures. */
  markdown?: boolean;
  /** Kept for the record alone: in no open data, whatever a page tells of it in words. */
  private?: boolean;
}

/** Gives a schema its label, hint and widget. Apply before `.optional()` or `.default()`. */
export function field<S extends z.ZodType>(schema: S, meta: FieldMeta): S {
  return schema.meta({ ...meta });
}
