import { collectionNames } from '../model/collections.ts';
import { type ReferenceTarget, vocabularies } from '../model/field.ts';
import type { SettingsName } from '../model/settings/index.ts';
import type { CheckedEntry, CheckedSettings } from './content.ts';

/** What there is to refer to: each id with its Chinese name. */
export type Ids = ReadonlyMap<string, string>;

/**
 * The ids of everything a reference may name, read from unchecked data, so that one mistake in a file does
 * not make every reference to it fail. A target is absent when its file is missing or unreadable.
 */
export function idsOf(
  entries: readonly CheckedEntry[],
  setting: (name: SettingsName) => CheckedSettings,
): ReadonlyMap<ReferenceTarget, Ids> {
  const all = new Map<string, Map<string, string>>(collectionNames.map((name) => [name, new Map()]));
  for (const { collection, slug, raw } of entries) all.get(collection)?.set(slug, words(raw, 'title'));
  const add = (target: ReferenceTarget, name: SettingsName, list: string | undefined, key: string) => {
    const file = setting(name);
    if (!file.readable) return;
    const records = recordsIn(list === undefined ? file.raw : property(file.raw, list));
    const withChildren = records.flatMap((record) => [record, ...recordsIn(record.children)]);
    all.set(
      target,
      new Map(withChildren.map((record) => [words(record, key), words(record, 'label', 'name')])),
    );
  };
  add('units', 'units', 'units', 'id');
  add('towns', 'towns', undefined, 'code');
  add('communities', 'communities', undefined, 'code');
  add('checklist', 'standard', 'items', 'id');
  for (const name of vocabularies) add(name, 'vocabulary', name, 'id');
  return all as ReadonlyMap<ReferenceTarget, Ids>;
}

type RecordOf = Record<string, unknown>;

/** The objects in a list of unchecked data; none when it is no list. */
export function recordsIn(list: unknown): RecordOf[] {
  if (!Array.isArray(list)) return [];
  return list.filter(
    (item): item is RecordOf => typeof item === 'object' && item !== null && !Array.isArray(item),
  );
}

const property = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? (data as RecordOf)[name] : undefined;

/** The first of an object's properties that is text; empty when none is. */
function words(data: unknown, ...names: string[]): string {
  return names.map((name) => property(data, name)).find((value) => typeof value === 'string') ?? '';
}
