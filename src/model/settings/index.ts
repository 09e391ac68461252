/** Settings and places: every file below `settings/` and `places/`, with its schema. */
import type { z } from 'zod';
import type { VocabularyName } from '../field.ts';
import { assessment } from './assessment.ts';
import { figures } from './figures.ts';
import { communities, towns } from './places.ts';
import { site } from './site.ts';
import { standard } from './standard.ts';
import { stars } from './stars.ts';
import { units } from './units.ts';
import { vocabulary } from './vocabulary.ts';

/** Every settings file: its path below the content root and its schema. */
export const settingsFiles = {
  site: { path: 'settings/site.yml', label: '网站设置', schema: site },
  units: { path: 'settings/units.yml', label: '填报单位', schema: units },
  vocabulary: { path: 'settings/vocabulary.yml', label: '词表', schema: vocabulary },
  stars: { path: 'settings/stars.yml', label: '星级', schema: stars },
  standard: { path: 'settings/standard.yml', label: '站点标准', schema: standard },
  assessment: { path: 'settings/assessment.yml', label: '年度考核', schema: assessment },
  figures: { path: 'settings/figures.yml', label: '公开数据', schema: figures },
  towns: { path: 'places/towns.json', label: '镇街', schema: towns },
  communities: { path: 'places/communities.json', label: '村社区', schema: communities },
} as const;

export type SettingsName = keyof typeof settingsFiles;
export type Settings = { [N in SettingsName]: z.infer<(typeof settingsFiles)[N]['schema']> };
export type Unit = Settings['units']['units'][number];
export type Town = Settings['towns'][number];
export type Community = Settings['communities'][number];
export type Term = Settings['vocabulary'][VocabularyName][number];
