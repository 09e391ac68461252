import type { Data, Entry } from '../../model/index.ts';
import { type DataFile, jsonFile, type OpenData } from './open-data.ts';
import { uuidOf } from './uuid.ts';

/** RFC 5545's name of each ISO weekday. */
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * Stations in the shape of Open Referral's Human Services Data Specification 3.0: the page of services that
 * its API answers with (https://docs.openreferral.org, CC BY-SA 4.0). Each station is a service of its unit
 * at one location. HSDS asks of an address what is not published here (province, postal code), so the
 * address is told in the location's description.
 */
export function hsdsServices(data: OpenData) {
  const contents = data.site.all('stations').map((station) => serviceOf(station, data));
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

function serviceOf(station: Entry<'stations'>, { site, absolute }: OpenData) {
  const url = absolute(`/stations/${station.slug}/`);
  const id = uuidOf(url);
  const { title, summary, services, hours, phone, verifiedAt, area } = station.data;
  const offered = services.map((service) => site.term('services', service) ?? service).join('、');
  return {
    id,
    organization_id: uuidOf(absolute(`/units/${area}/`)),
    name: title,
    description: [summary, `服务内容：${offered}`].filter(Boolean).join('\n'),
    url,
    status: 'active',
    assured_date: verifiedAt,
    organization: {
      id: uuidOf(absolute(`/units/${area}/`)),
      name: site.bodyName(area),
      description: `${site.bodyName(area)}的志愿服务站点由它报送和核实`,
      website: absolute(`/units/${area}/`),
    },
    phones: phone ? [{ id: uuidOf(`${url}#phone`), number: phone, type: 'voice' }] : [],
    schedules: hours.map((hour, at) => scheduleOf(hour, uuidOf(`${url}#hours-${at}`))),
    service_at_locations: [
      { id: uuidOf(`${url}#service-at-location`), service_id: id, location: locationOf(station, url, site) },
    ],
  };
}

function locationOf({ data }: Entry<'stations'>, url: string, site: OpenData['site']) {
  const place = [site.bodyName(data.area), site.town(data.town)?.name, data.address].filter(Boolean).join('');
  return {
    id: uuidOf(`${url}#location`),
    location_type: 'physical',
    name: data.title,
    description: `地址：${place}`,
    ...(data.directions ? { transportation: data.directions } : {}),
    ...(data.location ? { latitude: data.location.lat, longitude: data.location.lng } : {}),
  };
}

const scheduleOf = ({ days, open, close }: Data<'stations'>['hours'][number], id: string) => ({
  id,
  freq: 'WEEKLY',
  wkst: 'MO',
  byday: days.map((day) => WEEKDAYS[day - 1]).join(','),
  opens_at: `${open}+08:00`,
  closes_at: `${close}+08:00`,
  timezone: 8,
});

export const hsdsFiles = (data: OpenData): DataFile[] => [
  jsonFile(
    '/data/standards/hsds-services.json',
    '服务站点',
    () => hsdsServices(data),
    'Open Referral HSDS 3.0',
  ),
];
