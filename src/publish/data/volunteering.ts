import { standingOf } from '../../find/needs/standing.ts';
import { type Data, dayOf, type Entry, type Settings } from '../../model/index.ts';
import { nameOf } from './names.ts';
import { type DataFile, jsonFile, type OpenData } from './open-data.ts';

const NAMESPACE = 'https://ns.volunteeringdata.io/';
/** The standard's name of each ISO weekday. */
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** The standard's parts of a day, by the hours they begin and end. */
const PARTS = [
  ['Morning', '06:00', '12:00'],
  ['Afternoon', '12:00', '18:00'],
  ['Evening', '18:00', '24:00'],
] as const;

type Slot = Settings['vocabulary']['slots'][number];

/**
 * The needs that are open at the build's moment, in the shape of the UK Volunteering Data Standard
 * (https://standard.volunteeringdata.io, Open Government Licence v3): organisations with their activities,
 * each with its role and its sessions. The standard's taxonomies of causes, skills and requirements are
 * Britain's; skills and requirements are told by concepts of this site's own vocabulary.
 */
export function volunteeringOpportunities(data: OpenData) {
  const { site, now, absolute } = data;
  const open = site.all('needs').filter((need) => standingOf(need.data, now) === 'open');
  const byHost = Map.groupBy(open, (need) => hostOf(need, data).path);
  const { dataLicence } = site.settings.site;
  return {
    '@context': [
      'https://api.volunteeringdata.io/context/v1',
      {
        time: 'http://www.w3.org/2006/time#',
        rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
        skos: 'http://www.w3.org/2004/02/skos/core#',
      },
    ],
    conformsTo: NAMESPACE,
    ...(dataLicence ? { license: dataLicence.url ?? dataLicence.name } : {}),
    publisher: absolute('/'),
    modified: dayOf(now),
    graph: [...byHost].map(([path, needs]) => ({
      type: 'Organisation',
      id: absolute(path),
      name: needs[0] ? hostOf(needs[0], data).name : '',
      website: absolute(path),
      activity: needs.map((need) => activityOf(need, data)),
    })),
  };
}

/** Who receives the volunteers: the organization, or else the station. */
function hostOf({ data }: Entry<'needs'>, { site }: Pick<OpenData, 'site'>) {
  const [section, id] =
    data.organization === undefined
      ? (['stations', data.station ?? ''] as const)
      : (['organizations', data.organization] as const);
  return { path: `/${section}/${id}/`, name: nameOf(site, [section], id) };
}

function activityOf(need: Entry<'needs'>, data: OpenData) {
  const { title, summary, publishedAt, closesAt, conditions, risks } = need.data;
  const url = data.absolute(`/needs/${need.slug}/`);
  return {
    id: url,
    type: 'Activity',
    title,
    description: [summary, `服务条件：${conditions}`, `风险告知：${risks}`].filter(Boolean).join('\n'),
    publishStart: dayOf(publishedAt),
    publishEnd: dayOf(closesAt),
    role: [roleOf(need.data, url, data)],
    session: [{ location: locationOf(need.data, data), time: timesOf(need.data.schedule, data) }],
  };
}

function roleOf(need: Data<'needs'>, url: string, { site, absolute }: OpenData) {
  const concept = (vocabulary: 'skills' | 'licences', id: string) => ({
    id: `${absolute('/data/vocabulary.json')}#${vocabulary}/${id}`,
    'skos:prefLabel': site.term(vocabulary, id) ?? id,
  });
  return {
    type: 'Role',
    title: `志愿者（${need.headcount}人）`,
    description: [need.training && `岗前培训：${need.training}`, `保险：${need.insurance}`]
      .filter(Boolean)
      .join('\n'),
    applyLink: url,
    allowsRemoteParticipation: false,
    minimumAge: String(need.minAge),
    ...(need.maxAge === undefined ? {} : { maximumAge: String(need.maxAge) }),
    skill: [...need.skills.required, ...need.skills.helpful].map((id) => concept('skills', id)),
    requirement: need.licence === undefined ? [] : [concept('licences', need.licence)],
  };
}

/** Where it is, down to the community; the point is the station's, where the need has one. */
function locationOf(need: Data<'needs'>, { site }: OpenData) {
  const point = site.find('stations', need.station)?.data.location;
  return {
    type: 'Location',
    name: need.place,
    address: [site.bodyName(need.area), site.town(need.town)?.name, need.place].filter(Boolean).join(''),
    ...(point ? { latitude: String(point.lat), longitude: String(point.lng) } : {}),
  };
}

/** Weekly times by the standard's names of half-days; dates as OWL Time intervals. */
function timesOf(schedule: Data<'needs'>['schedule'], { site }: OpenData): unknown[] {
  const slots = site.settings.vocabulary.slots.filter(({ id }) => schedule.slots.includes(id));
  if (schedule.type === 'weekly')
    return schedule.weekdays
      .flatMap((weekday) =>
        slots.flatMap((slot) => partsOf(slot).map((part) => `${NAMESPACE}${WEEKDAYS[weekday - 1]}${part}`)),
      )
      .filter((time, at, all) => all.indexOf(time) === at);
  return schedule.dates.flatMap((date) =>
    slots.map(({ label, from, to }) => ({
      type: 'Time',
      'rdfs:label': `${date} ${label}`,
      'time:hasBeginning': { 'time:inXSDDateTimeStamp': stamp(date, from) },
      'time:hasEnd': { 'time:inXSDDateTimeStamp': stamp(date, to) },
    })),
  );
}

const partsOf = ({ from, to }: Slot): string[] =>
  PARTS.filter(([, begins, ends]) => from < ends && to > begins).map(([name]) => name);

const stamp = (date: string, clock: string): string => `${date}T${clock}:00+08:00`;

export const volunteeringFiles = (data: OpenData): DataFile[] => [
  jsonFile(
    '/data/standards/volunteering-opportunities.json',
    '可报名的服务需求',
    () => volunteeringOpportunities(data),
    'UK Volunteering Data Standard',
  ),
];
