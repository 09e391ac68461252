import { join } from 'node:path';
import { loadSite } from '../../../src/content/load.ts';
import {
  type AnyEntry,
  createSite,
  type Entry,
  need,
  organization,
  type Site,
  station,
} from '../../../src/model/index.ts';
import { needData, stationData } from '../../support/samples.ts';

/** Where the tiny city's content lies: 青石区 with the zone 云港园区 in it, and 白塘县. */
export const tinyCity = join(import.meta.dirname, '../../tiny-city');

const { settings } = await loadSite(tinyCity);

/** A site of the tiny city's settings with just these entries. */
export const siteOf = (...entries: AnyEntry[]): Site => createSite(entries, settings);

type Changes = Record<string, unknown>;

const inHeJie = { area: 'qingshi', town: '990102001', community: '990102001001' };

/** A need in 河街社区. */
export const needEntry = (changes: Changes = {}, slug = 'read-paper'): Entry<'needs'> => ({
  collection: 'needs',
  slug,
  file: `needs/${slug}.md`,
  data: need.parse(
    needData({ ...inHeJie, targetGroup: 'lonely', skills: { required: ['chat'] }, ...changes }),
  ),
  body: '',
});

/** The station of 河街社区. */
export const stationEntry = (changes: Changes = {}, slug = 'he-jie'): Entry<'stations'> => ({
  collection: 'stations',
  slug,
  file: `stations/${slug}.md`,
  data: station.parse(stationData({ ...inHeJie, ...changes })),
  body: '',
});

/** A team of 青石区 for older people. */
export const teamEntry = (slug: string, changes: Changes = {}): Entry<'organizations'> => ({
  collection: 'organizations',
  slug,
  file: `organizations/${slug}.md`,
  data: organization.parse({
    title: slug,
    publishedAt: '2026-01-01 09:00',
    source: '云河市志愿服务总队',
    tier: 'brigade',
    area: 'qingshi',
    services: ['elderly'],
    ...changes,
  }),
  body: '',
});
