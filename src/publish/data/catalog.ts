import { isoOf } from '../../model/index.ts';
import { type DataFile, jsonFile, type OpenData, versionOf } from './open-data.ts';

/** The list of all files below `/data/`, for machines. */
export function catalog(files: readonly DataFile[], data: OpenData) {
  const { name, dataLicence } = data.site.settings.site;
  const version = versionOf(data);
  return {
    title: `${name}开放数据`,
    publisher: name,
    ...(dataLicence ? { licence: dataLicence } : {}),
    ...(version ? { version } : {}),
    builtAt: isoOf(data.now),
    files: files.map(({ path, title, format, mediaType }) => ({
      title,
      format,
      mediaType,
      url: data.absolute(path),
    })),
  };
}

export const catalogFile = (files: readonly DataFile[], data: OpenData): DataFile =>
  jsonFile('/data/catalog.json', '开放数据目录', () => catalog(files, data));
