import { readHistory } from '../content/history.ts';
import { contentRoot } from '../content/root.ts';
import { dataFiles, type OpenData } from '../publish/data/index.ts';
import { absolute } from './href.ts';
import { now } from './moment.ts';
import { site } from './site.ts';

/** What this build's open data is made from. */
export const openData: OpenData = { site, now, absolute, history: await readHistory(contentRoot()) };

/** Every file below `/data/` of this build. */
export const openDataFiles = dataFiles(openData);
