import { isoOf, settingsFiles } from '../../model/index.ts';
import { type DataSet, dataSets } from './data-sets.ts';
import { type DataFile, jsonFile, type OpenData, versionOf } from './open-data.ts';
import { schemaPath } from './schemas.ts';

/** What every JSON file begins with: its schema, whose it is, on what terms, of which version and moment. */
function envelope(data: OpenData, id: string, title: string) {
  const { name, dataLicence } = data.site.settings.site;
  const version = versionOf(data);
  return {
    $schema: data.absolute(schemaPath(id)),
    title,
    publisher: name,
    ...(dataLicence ? { licence: dataLicence } : {}),
    ...(version ? { version } : {}),
    builtAt: isoOf(data.now),
  };
}

/** A data set as JSON: its envelope and one object a record. */
export function dataSetJson(set: DataSet, data: OpenData) {
  const items = set.records(data.site).map(({ id, path, fields, body, changedAt }) => ({
    ...(id === undefined ? {} : { id }),
    ...(path === undefined ? {} : { url: data.absolute(path) }),
    ...(changedAt === undefined ? {} : { changedAt }),
    ...fields,
    ...(body === undefined ? {} : { body }),
  }));
  return { ...envelope(data, set.id, set.title), count: items.length, items };
}

/** The vocabulary as JSON: what the ids in the data sets mean. */
export function vocabularyJson(data: OpenData) {
  const { vocabulary } = data.site.settings;
  return { ...envelope(data, 'vocabulary', settingsFiles.vocabulary.label), vocabulary };
}

export const jsonFiles = (data: OpenData): DataFile[] => [
  ...dataSets.map((set) => jsonFile(`/data/${set.id}.json`, set.title, () => dataSetJson(set, data))),
  jsonFile('/data/vocabulary.json', settingsFiles.vocabulary.label, () => vocabularyJson(data)),
];
