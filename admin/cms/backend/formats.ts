import { collectionNames, collections, type Site, settingsFiles, shapeOf } from '../../../src/model/index.ts';
import { editedSettings, formatOf } from '../config/index.ts';
import { readEntry, readSettings, writeEntry, writeSettings } from '../format/index.ts';
import { LISTED } from './entry-lists.ts';
import { lister } from './listed.ts';

/** How Decap reads and writes the files of one collection. */
export interface Format {
  name: string;
  extension: string;
  fromFile(text: string): object;
  toFile(data: object): string;
}

/** The formats of every collection, and of the settings. */
export const formats = (site: Site): Format[] => [
  ...collectionNames.map((name) => {
    const { schema } = collections[name];
    const list = lister(site, name);
    return {
      name: formatOf(name),
      extension: 'md',
      fromFile: (text: string) => {
        if (text.startsWith(LISTED)) return JSON.parse(text.slice(LISTED.length)) as object;
        const fields = readEntry(text);
        return { ...fields, $list: list(fields, name).$list };
      },
      toFile: (data: object) => writeEntry(schema, data as Record<string, unknown>),
    };
  }),
  {
    name: formatOf('settings'),
    extension: 'yml',
    fromFile: readSettings,
    toFile: (data: object) => writeSettings(settingsSchemaOf(data), data as Record<string, unknown>),
  },
];

/** The settings files share one format in Decap; which one it is shows in its fields. */
function settingsSchemaOf(data: object) {
  const fields = Object.keys(data).filter((name) => !name.startsWith('$'));
  const fits = editedSettings
    .map((name) => settingsFiles[name].schema)
    .filter((schema) => fields.every((field) => field in shapeOf(schema)))
    .sort((a, b) => Object.keys(shapeOf(a)).length - Object.keys(shapeOf(b)).length);
  const [schema] = fits;
  if (!schema) throw new Error('认不出这是哪个设置文件');
  return schema;
}
