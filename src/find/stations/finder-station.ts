import { addressOf, type BeijingDay, type Data, type Site, stationLevels } from '../../model/index.ts';
import { isStandardised } from './standard.ts';

/** What the finder knows of a station: plain JSON, nothing that its page does not say. */
export interface FinderStation {
  id: string;
  title: string;
  /** Its page, without the base path. */
  url: string;
  level: string;
  area: string;
  town?: string;
  community?: string;
  address: string;
  lng?: number;
  lat?: number;
  hours: Data<'stations'>['hours'];
  phone?: string;
  services: string[];
  standard: boolean;
  verifiedAt: BeijingDay;
  sample: boolean;
}

/** The published stations of a site, by title. */
export function finderStations(site: Site): FinderStation[] {
  return site
    .all('stations')
    .map((entry) => {
      const {
        title,
        level,
        area,
        town,
        community,
        address,
        location,
        hours,
        phone,
        services,
        sample,
        verifiedAt,
      } = entry.data;
      const standard = isStandardised(entry.data, site.settings.standard);
      const url = addressOf(entry);
      return {
        id: entry.slug,
        title,
        url,
        level: stationLevels[level],
        area,
        ...(town ? { town } : {}),
        ...(community ? { community } : {}),
        address,
        ...location,
        hours,
        ...(phone ? { phone } : {}),
        services,
        standard,
        verifiedAt,
        sample,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
