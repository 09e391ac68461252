import { stationLevels } from '../../model/index.ts';
import { type DataFile, jsonFile, type OpenData } from './open-data.ts';

/**
 * Stations as GeoJSON (RFC 7946): positions are longitude, latitude in WGS-84. A station without a position
 * is a feature without a geometry.
 */
export function stationGeoJson({ site, absolute }: OpenData) {
  const features = site.all('stations').map(({ slug, data }) => ({
    type: 'Feature',
    id: slug,
    geometry: data.location ? { type: 'Point', coordinates: [data.location.lng, data.location.lat] } : null,
    properties: {
      title: data.title,
      level: stationLevels[data.level],
      area: site.bodyName(data.area),
      address: data.address,
      ...(data.phone ? { phone: data.phone } : {}),
      services: data.services.map((id) => site.term('services', id) ?? id),
      hours: data.hours,
      verifiedAt: data.verifiedAt,
      sample: data.sample,
      url: absolute(`/stations/${slug}/`),
    },
  }));
  return { type: 'FeatureCollection', features };
}

export const geoJsonFiles = (data: OpenData): DataFile[] => [
  jsonFile('/data/stations.geojson', '服务站点', () => stationGeoJson(data), 'GeoJSON'),
];
