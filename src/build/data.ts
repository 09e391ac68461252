import { editionsOf } from '../content/history.ts';
import { dataFiles, type OpenData } from '../publish/data/index.ts';
import { history } from './history.ts';
import { absolute } from './href.ts';
import { now } from './moment.ts';
import { site } from './site.ts';

/** Versions that the list of changes tells of. */
const VERSIONS = 500;

/** What this build's open data is made from. */
export const openData: OpenData = {
  site,
  now,
  absolute,
  history: history.slice(0, VERSIONS),
  editions: editionsOf(history),
};

/** Every file below `/data/` of this build. */
export const openDataFiles = dataFiles(openData);
