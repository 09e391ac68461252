/** Open data: everything public that the site knows, as files that other programs can read. */
import { everyTable } from '../reporting/tables/index.ts';
import { calendarFiles } from './calendars.ts';
import { catalogFile } from './catalog.ts';
import { changeFiles } from './changes.ts';
import { csvFiles, figureFiles } from './csv-files.ts';
import { feedFiles } from './feeds.ts';
import { geoJsonFiles } from './geojson.ts';
import { hsdsFiles } from './hsds.ts';
import { jsonFiles } from './json.ts';
import type { DataFile, OpenData } from './open-data.ts';
import { schemaFiles } from './schemas.ts';
import { volunteeringFiles } from './volunteering.ts';

export { alternatesOf } from './alternates.ts';
export { type DataChange, dataChanges } from './changes.ts';
export { dataSets } from './data-sets.ts';
export { dictionaryOf } from './dictionary.ts';
export { type DataFile, type OpenData, versionOf } from './open-data.ts';

/** Every file below `/data/`; each is written only when asked for. */
export function dataFiles(data: OpenData): DataFile[] {
  const files = [
    ...jsonFiles(data),
    ...csvFiles(data),
    ...schemaFiles(data),
    ...geoJsonFiles(data),
    ...calendarFiles(data),
    ...feedFiles(data),
    ...volunteeringFiles(data),
    ...hsdsFiles(data),
    ...figureFiles(everyTable(data.site, data.now)),
    ...changeFiles(data),
  ];
  return [...files, catalogFile(files, data)];
}
