import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/publish/data/index.ts';
import { uuidOf } from '../../../src/publish/data/uuid.ts';
import { cities } from '../support/cities.ts';
import { fileAt, openDataOf, tinyCity, withFields } from '../support/open-data.ts';

const HSDS = '/data/standards/hsds-services.json';
const VOLUNTEERING = '/data/standards/volunteering-opportunities.json';

function errorsOf(schema: string, content: string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(`tests/fixtures/${schema}`, 'utf8')) as object);
  validate(JSON.parse(content));
  return validate.errors;
}
const written = (site: typeof tinyCity, path: string) => fileAt(dataFiles(openDataOf(site)), path);

describe.each(cities)('%s', (_, site) => {
  it('publishes its stations as valid GeoJSON, longitude first', () => {
    const { features } = check(written(site, '/data/stations.geojson')) as ReturnType<typeof check> & {
      features: { id: string; geometry: { coordinates: number[] } | null }[];
    };
    expect(features).toHaveLength(site.all('stations').length);
    for (const { id, geometry } of features) {
      const location = site.find('stations', id)?.data.location;
      expect(geometry?.coordinates, id).toEqual(location && [location.lng, location.lat]);
    }
  });

  it('publishes its stations in the shape of HSDS 3.0', () => {
    expect(errorsOf('hsds-3.0.schema.json', written(site, HSDS))).toBeNull();
  });

  it('publishes its open needs in the shape of the UK Volunteering Data Standard', () => {
    expect(errorsOf('volunteering-data.schema.json', written(site, VOLUNTEERING))).toBeNull();
  });
});

describe('the two shapes', () => {
  const opportunities = (site: typeof tinyCity) =>
    JSON.parse(written(site, VOLUNTEERING)) as {
      graph: { name: string; activity: { id: string; session: { time: unknown[] }[] }[] }[];
    };

  it('would be refused if they were not met', () => {
    const hsds = written(tinyCity, HSDS).replaceAll('"active"', '"open"');
    expect(errorsOf('hsds-3.0.schema.json', hsds)).not.toBeNull();
    const needs = written(tinyCity, VOLUNTEERING).replaceAll('"minimumAge"', '"minAge"');
    expect(errorsOf('volunteering-data.schema.json', needs)).not.toBeNull();
  });

  it('offer only needs that are open, under the station or organization that receives the volunteers', () => {
    const { graph } = opportunities(tinyCity);
    expect(graph.map(({ name, activity }) => [name, activity.map(({ id }) => id)])).toEqual([
      ['河街社区志愿服务站', ['https://yunhe.example/needs/read-paper/']],
    ]);
    expect(opportunities(withFields(tinyCity, 'read-paper', { closesAt: '2026-04-10 08:59' })).graph).toEqual(
      [],
    );
  });

  it('tell weekly times by half-days and dates by their hours in Beijing', () => {
    const times = (fields: object) =>
      opportunities(withFields(tinyCity, 'read-paper', fields)).graph[0]?.activity[0]?.session[0]?.time;
    expect(times({})).toEqual([
      'https://ns.volunteeringdata.io/SaturdayMorning',
      'https://ns.volunteeringdata.io/SundayMorning',
    ]);
    expect(times({ schedule: { type: 'dates', dates: ['2026-05-01'], slots: ['afternoon'] } })).toEqual([
      {
        type: 'Time',
        'rdfs:label': '2026-05-01 下午',
        'time:hasBeginning': { 'time:inXSDDateTimeStamp': '2026-05-01T14:00:00+08:00' },
        'time:hasEnd': { 'time:inXSDDateTimeStamp': '2026-05-01T17:30:00+08:00' },
      },
    ]);
  });

  it('name a station by the same id in every build', () => {
    // As Python's uuid.uuid5(NAMESPACE_URL, …) has it.
    expect(uuidOf('https://www.example.com/')).toBe('3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559');
    expect(written(tinyCity, HSDS)).toContain(uuidOf('https://yunhe.example/stations/he-jie/'));
  });
});
